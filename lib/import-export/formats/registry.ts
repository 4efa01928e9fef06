import { appleHealth } from "./apple-health";
import { appleNights } from "./apple-nights";
import { appleJournal } from "./apple-journal";
import { bearable } from "./bearable";
import { dailyYou, myBrain, oneShot } from "./small-diaries";
import { dayOne } from "./day-one";
import { daybook } from "./daybook";
import { daylioBackup } from "./daylio-backup";
import { daylioCsv } from "./daylio-csv";
import { emoods } from "./emoods";
import { fitbitCsv, fitbitTakeoutJson, fitbitUserSleeps } from "./fitbit";
import type { BytesFormat, JsonFormat, PageFormat, TableFormat } from "./format";
import { garmin } from "./garmin";
import { healthConnect } from "./health-connect";
import { howWeFeel } from "./how-we-feel";
import { journiv } from "./journiv";
import { moodTrackerMoodsCsv, moodTrackerMoodsJson, moodTrackerSleepsCsv, moodTrackerSleepsJson } from "./mood-tracker";
import { nomie } from "./nomie";
import { ouraApi, ouraExport, ouraTrends } from "./oura";
import { perficeCsv, perficeJson } from "./perfice";
import { pixels, pixy } from "./pixels";
import { pleesTracker } from "./plees-tracker";
import { samsungHealth } from "./samsung-health";
import { sleepAsAndroid } from "./sleep-as-android";
import { sleepCycle } from "./sleep-cycle";
import { storyPad } from "./story-pad";
import { withings } from "./withings";

/** Tables, the most particular columns first: a form of one's own has only a name of its own in front. */
export const TABLE_FORMATS: readonly TableFormat[] = [
  daylioCsv,
  bearable,
  howWeFeel,
  sleepAsAndroid,
  pleesTracker,
  fitbitCsv,
  fitbitUserSleeps,
  samsungHealth,
  ouraExport,
  ouraTrends,
  withings,
  sleepCycle,
  moodTrackerMoodsCsv,
  moodTrackerSleepsCsv,
  emoods,
  daybook,
  perficeCsv,
];

export const JSON_FORMATS: readonly JsonFormat[] = [
  daylioBackup,
  fitbitTakeoutJson,
  garmin,
  ouraApi,
  moodTrackerMoodsJson,
  moodTrackerSleepsJson,
  dailyYou,
  myBrain,
  oneShot,
  pixels,
  pixy,
  nomie,
  journiv,
  storyPad,
  perficeJson,
  dayOne,
  appleNights,
];

export const PAGE_FORMATS: readonly PageFormat[] = [appleJournal];

export const BYTES_FORMATS: readonly BytesFormat[] = [healthConnect, appleHealth];
