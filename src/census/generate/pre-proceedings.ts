import type { CensusPreProceedings } from "../return/episode.js";
import type { EpisodeCourse } from "./course.js";
import type { Day } from "./days.js";
import type { Maker } from "./maker.js";
import type { Random } from "./random.js";

const OUTCOMES = ["A", "B", "C"] as const;

/** Pre-proceedings that begin in the year while the episode is open; nothing if there is no room for them. */
export function preProceedingsOf(
  random: Random,
  { days, from, to }: Maker,
  { referred, closed }: EpisodeCourse,
): readonly CensusPreProceedings[] {
  const last = Math.min(closed, to);
  const first = Math.max(referred + 20, from);
  if (first > last) return [];
  const started = random.between(first, last);
  const letter = started + random.between(3, 12);
  const meeting = letter + random.between(7, 20);
  const step = meeting + random.between(40, 110);
  const court = step + random.between(3, 25);
  const isOffered = random.chance(0.85);
  const isHeld = isOffered && random.chance(0.6);
  const outcome = OUTCOMES[random.below(OUTCOMES.length)] ?? "A";
  const goesToCourt = random.chance(0.3);
  const reviews = random.below(4);
  const by = (day: Day): boolean => day <= last;
  return [
    {
      started: days.text(started),
      ...(by(letter) && { letterSent: days.text(letter), familyMeetingOffered: isOffered }),
      ...(by(letter) && isOffered && { familyMeetingHeld: isHeld }),
      ...(by(meeting) && { firstMeeting: days.text(meeting), reviewMeetings: reviews }),
      ...(by(step) && { stepDecided: days.text(step), outcome }),
      ...(by(court) && goesToCourt && { courtApplication: days.text(court), proceedingsLetter: days.text(court) }),
    },
  ];
}
