import type {Course} from '../course/Course';

type Mutable<T> = {-readonly [K in keyof T]: T[K]};

/**
 * Gives a course the words of another language. Its units stay the same objects, for all that has
 * been noticed of them so far.
 */
export function adoptWords(course: Course, other: Course): void {
  const {language, title, texts} = other;
  // a launch may be about one unit alone
  const pages = other.pages.filter(({id}) => course.pages.some((page) => page.id === id));
  // of a part of the course, the pages of that part
  const own = pages.filter(({id}) => course.pages.some((page) => page.id === id));
  Object.assign(course, {language, title, pages: own, texts});
  course.units.forEach((unit: Mutable<Course['units'][number]>) => {
    unit.title = other.units.find(({id}) => id === unit.id)?.title ?? unit.title;
  });
}
