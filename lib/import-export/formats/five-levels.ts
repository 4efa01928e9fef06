/** Grades of the five levels of a scale of smileys, from worst to best. */
const GRADES = [1, 3, 5, 8, 10] as const;

/** The grade of a level from 1 (worst) to 5 (best); null for any other number. */
export function gradeOfLevel(level: number | null): number | null {
  return level === null ? null : (GRADES[level - 1] ?? null);
}

/** The grade of a name in a list from worst to best; null for a name that is not in it. */
export function gradeOfName(names: readonly string[], name: string): number | null {
  return gradeOfLevel(names.indexOf(name.trim()) + 1);
}

/** The mean of grades to two decimals; null without any. */
export function meanGrade(grades: readonly number[]): number | null {
  if (grades.length === 0) return null;
  return Math.round((grades.reduce((sum, grade) => sum + grade, 0) / grades.length) * 100) / 100;
}
