import assert from 'node:assert/strict';
import {test} from 'node:test';
import {pictureUrls} from '../../main/player/page/pictureUrls';

const PAGE = 'https://lms.example/course/7/chapters/two.html';

test('pictures are found by the base of their page', () => {
  const html = `<base href="../"><p>img src="not.png"</p>
    <img class="wide" src="media/a.jpg" alt=""><img alt="x" src="media/b%20c.png">`;

  assert.deepEqual(pictureUrls(html, PAGE), [
    'https://lms.example/course/7/media/a.jpg',
    'https://lms.example/course/7/media/b%20c.png',
  ]);
});

test('a page without base or pictures does no harm', () => {
  assert.deepEqual(pictureUrls('', PAGE), []);
  assert.deepEqual(pictureUrls('<img src="a.png">', PAGE), [
    'https://lms.example/course/7/chapters/a.png',
  ]);
});
