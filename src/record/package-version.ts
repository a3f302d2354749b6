/** The version of this package, as every record names it; a test holds it to `package.json`. */
export const PACKAGE_VERSION = "0.1.0";
