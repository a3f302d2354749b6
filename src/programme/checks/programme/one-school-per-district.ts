import type { Announcement } from "../../entities/programme.js";
import type { School } from "../../entities/schools.js";
import type { DistrictId } from "../../ids.js";
import type { Check, Found } from "../check.js";
import { type Entry, entries, grouped } from "../entry.js";
import type { Lookup } from "../lookup.js";

/**
 * Never more than a warning: Staffordshire announced a school in each of eight districts and delivered seven, two of them
 * in one district and none in two. Both are true, and both are kept.
 */
export const oneSchoolPerDistrict: Check = {
  id: "P7",
  severity: "warning",
  holds: "in every district for which one school was announced, one school had a worker",
  censusRules: [],
  find: (records, { on }) =>
    entries("announcements", records.data.announcements)
      .filter(({ record }) => record.on === undefined || record.on <= on)
      .flatMap((announcement) => differences(announcement, records)),
};

function differences({ record, at }: Entry<Announcement>, { deliveries, districts }: Lookup): readonly Found[] {
  const delivered = new Map<string, Entry<School>>();
  for (const { phase, span, core } of deliveries) {
    if (span === undefined || phase?.record.id !== record.phase) continue;
    for (const school of core) delivered.set(school.record.id, school);
  }
  const inDistrict = grouped<DistrictId, Entry<School>>(
    [...delivered.values()],
    ({ record: school }) => school.district,
  );
  return (record.districts ?? []).flatMap((district, place): readonly Found[] => {
    const schools = inDistrict.get(district) ?? [];
    if (schools.length === 1) return [];
    const name = districts.get(district)?.record.name ?? district;
    const came = schools.length === 0 ? "no school there" : `${schools.length} schools there`;
    const says = `one school was announced for ${name}, and ${came} had a worker; keep both as they are, and say why in \`note\``;
    return [{ at: `${at}/districts/${place}`, also: schools.map((school) => school.at), says }];
  });
}
