import type {Course} from '../course/Course';

type Mutable<T> = {-readonly [K in keyof T]: T[K]};

/**
 * Gives a course the words of another language. Its units stay the same objects, for all that has
 * been noticed of them so far.
 */
export function adoptWords(course: Course, other: Course): void {
  const {language, title, pages, texts} = other;
  Object.assign(course, {language, title, pages, texts});
  course.units.forEach((unit: Mutable<Course['units'][number]>) => {
    unit.title = other.units.find(({id}) => id === unit.id)?.title ?? unit.title;
  });
}
