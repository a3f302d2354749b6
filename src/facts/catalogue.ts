import type { Fact, FactBody } from "./fact.js";
import type { AdultsAndAccessFacts } from "./themes/adults-and-access.js";
import { adultsAndAccess } from "./themes/adults-and-access.js";
import type { AgeAndStatusFacts } from "./themes/age-and-status.js";
import { ageAndStatus } from "./themes/age-and-status.js";
import type { AllegationFacts } from "./themes/allegation.js";
import { allegation } from "./themes/allegation.js";
import type { BabiesFacts } from "./themes/babies.js";
import { babies } from "./themes/babies.js";
import type { BehaviourFacts } from "./themes/behaviour.js";
import { behaviour } from "./themes/behaviour.js";
import type { BetweenChildrenFacts } from "./themes/between-children.js";
import { betweenChildren } from "./themes/between-children.js";
import type { CareAtHomeFacts } from "./themes/care-at-home.js";
import { careAtHome } from "./themes/care-at-home.js";
import type { CarersFacts } from "./themes/carers.js";
import { carers } from "./themes/carers.js";
import type { DangerNowFacts } from "./themes/danger-now.js";
import { dangerNow } from "./themes/danger-now.js";
import type { DisabilityFacts } from "./themes/disability.js";
import { disability } from "./themes/disability.js";
import type { DisclosureFacts } from "./themes/disclosure.js";
import { disclosure } from "./themes/disclosure.js";
import type { DoctorAndAirAtHomeFacts } from "./themes/doctor-and-air-at-home.js";
import { doctorAndAirAtHome } from "./themes/doctor-and-air-at-home.js";
import type { DomesticAbuseFacts } from "./themes/domestic-abuse.js";
import { domesticAbuse } from "./themes/domestic-abuse.js";
import type { EarlierHelpAndCareFacts } from "./themes/earlier-help-and-care.js";
import { earlierHelpAndCare } from "./themes/earlier-help-and-care.js";
import type { EducationFacts } from "./themes/education.js";
import { education } from "./themes/education.js";
import type { EngagementAndVoiceFacts } from "./themes/engagement-and-voice.js";
import { engagementAndVoice } from "./themes/engagement-and-voice.js";
import type { FamilyAndCommunityFacts } from "./themes/family-and-community.js";
import { familyAndCommunity } from "./themes/family-and-community.js";
import type { GrowthAndDevelopmentFacts } from "./themes/growth-and-development.js";
import { growthAndDevelopment } from "./themes/growth-and-development.js";
import type { HealthFacts } from "./themes/health.js";
import { health } from "./themes/health.js";
import type { HomeEducationFacts } from "./themes/home-education.js";
import { homeEducation } from "./themes/home-education.js";
import type { HonourAndFgmFacts } from "./themes/honour-and-fgm.js";
import { honourAndFgm } from "./themes/honour-and-fgm.js";
import type { InjuryFacts } from "./themes/injury.js";
import { injury } from "./themes/injury.js";
import type { InjuryAccountFacts } from "./themes/injury-account.js";
import { injuryAccount } from "./themes/injury-account.js";
import type { LearningFacts } from "./themes/learning.js";
import { learning } from "./themes/learning.js";
import type { LivingArrangementsFacts } from "./themes/living-arrangements.js";
import { livingArrangements } from "./themes/living-arrangements.js";
import type { LossAndCompanyFacts } from "./themes/loss-and-company.js";
import { lossAndCompany } from "./themes/loss-and-company.js";
import type { MentalHealthAndSubstancesFacts } from "./themes/mental-health-and-substances.js";
import { mentalHealthAndSubstances } from "./themes/mental-health-and-substances.js";
import type { MissingAndExploitationFacts } from "./themes/missing-and-exploitation.js";
import { missingAndExploitation } from "./themes/missing-and-exploitation.js";
import type { MovingAboutFacts } from "./themes/moving-about.js";
import { movingAbout } from "./themes/moving-about.js";
import type { NeglectFacts } from "./themes/neglect.js";
import { neglect } from "./themes/neglect.js";
import type { OrdersAndPlansFacts } from "./themes/orders-and-plans.js";
import { ordersAndPlans } from "./themes/orders-and-plans.js";
import type { OthersAtHomeFacts } from "./themes/others-at-home.js";
import { othersAtHome } from "./themes/others-at-home.js";
import type { PregnancyFacts } from "./themes/pregnancy.js";
import { pregnancy } from "./themes/pregnancy.js";
import type { SelfHarmAndSuicideFacts } from "./themes/self-harm-and-suicide.js";
import { selfHarmAndSuicide } from "./themes/self-harm-and-suicide.js";
import type { SexualHarmFacts } from "./themes/sexual-harm.js";
import { sexualHarm } from "./themes/sexual-harm.js";
import type { SignsOfExploitationFacts } from "./themes/signs-of-exploitation.js";
import { signsOfExploitation } from "./themes/signs-of-exploitation.js";
import type { StrengthsFacts } from "./themes/strengths.js";
import { strengths } from "./themes/strengths.js";
import type { SuspicionFacts } from "./themes/suspicion.js";
import { suspicion } from "./themes/suspicion.js";
import type { TreatmentAndIllnessFacts } from "./themes/treatment-and-illness.js";
import { treatmentAndIllness } from "./themes/treatment-and-illness.js";
import type { ViolenceOutsideTheHomeFacts } from "./themes/violence-outside-the-home.js";
import { violenceOutsideTheHome } from "./themes/violence-outside-the-home.js";
import type { YoungCarersFacts } from "./themes/young-carers.js";
import { youngCarers } from "./themes/young-carers.js";

/** Every fact of the catalogue with the type of its value. */
export interface BuiltInFacts
  extends DangerNowFacts,
    AgeAndStatusFacts,
    OrdersAndPlansFacts,
    EarlierHelpAndCareFacts,
    LivingArrangementsFacts,
    InjuryFacts,
    InjuryAccountFacts,
    MovingAboutFacts,
    DisclosureFacts,
    AllegationFacts,
    SuspicionFacts,
    AdultsAndAccessFacts,
    DomesticAbuseFacts,
    SexualHarmFacts,
    MissingAndExploitationFacts,
    SignsOfExploitationFacts,
    ViolenceOutsideTheHomeFacts,
    HonourAndFgmFacts,
    BetweenChildrenFacts,
    PregnancyFacts,
    BabiesFacts,
    TreatmentAndIllnessFacts,
    HealthFacts,
    DoctorAndAirAtHomeFacts,
    GrowthAndDevelopmentFacts,
    DisabilityFacts,
    MentalHealthAndSubstancesFacts,
    SelfHarmAndSuicideFacts,
    BehaviourFacts,
    EducationFacts,
    HomeEducationFacts,
    YoungCarersFacts,
    LossAndCompanyFacts,
    LearningFacts,
    NeglectFacts,
    CareAtHomeFacts,
    CarersFacts,
    OthersAtHomeFacts,
    FamilyAndCommunityFacts,
    EngagementAndVoiceFacts,
    StrengthsFacts {}

const themes: readonly { readonly [id: string]: FactBody }[] = [
  { ...dangerNow },
  { ...ageAndStatus },
  { ...ordersAndPlans },
  { ...earlierHelpAndCare },
  { ...livingArrangements },
  { ...injury },
  { ...injuryAccount },
  { ...movingAbout },
  { ...disclosure },
  { ...allegation },
  { ...suspicion },
  { ...adultsAndAccess },
  { ...domesticAbuse },
  { ...sexualHarm },
  { ...missingAndExploitation },
  { ...signsOfExploitation },
  { ...violenceOutsideTheHome },
  { ...honourAndFgm },
  { ...betweenChildren },
  { ...pregnancy },
  { ...babies },
  { ...treatmentAndIllness },
  { ...health },
  { ...doctorAndAirAtHome },
  { ...growthAndDevelopment },
  { ...disability },
  { ...mentalHealthAndSubstances },
  { ...selfHarmAndSuicide },
  { ...behaviour },
  { ...education },
  { ...homeEducation },
  { ...youngCarers },
  { ...lossAndCompany },
  { ...learning },
  { ...neglect },
  { ...careAtHome },
  { ...carers },
  { ...othersAtHome },
  { ...familyAndCommunity },
  { ...engagementAndVoice },
  { ...strengths },
];

/** The catalogue: every built-in fact, theme by theme. */
export const CATALOGUE: readonly Fact[] = themes.flatMap((theme) =>
  Object.entries(theme).map(([id, body]) => ({ id, ...body })),
);
