import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../../src/corpus/import/parse.ts';

const STORIES = {
  ru: [
    'Лодка для третьего буя',
    'Совет гавани проголосовал во вторник за то, чтобы отправить лодку к третьему бую, который сдвинула буря.',
  ],
  ja: [
    '三番目のブイに船を送る',
    '港湾評議会は火曜日、十二月の嵐で動いた三番目のブイに船を送ることを決めた。桟橋の誰も驚かなかったという。水先案内人は冬の前に二度求めていた。',
  ],
  zh: [
    '派船去第三个浮标',
    '港口委员会星期二投票决定派一艘船去第三个浮标，那是十二月的风暴移动的。码头上没有人感到惊讶，因为领航员在冬天之前已经要求了两次。',
  ],
  ko: [
    '세 번째 부표로 배를 보내다',
    '항만 위원회는 화요일 십이월의 폭풍이 옮긴 세 번째 부표로 배를 보내기로 결정했다. 부두에 있던 아무도 놀라지 않았다. 도선사들이 두 번이나 요청했다.',
  ],
} as const;

async function authorsOf(language: keyof typeof STORIES, line: string): Promise<string[] | undefined> {
  const [title, story] = STORIES[language];
  const paragraphs = `<p>${story}</p>`.repeat(1) + `<p>${story} ${story}</p><p>${story}${story}${story}</p>`;
  const page = `<!doctype html><title>${title}</title><div><h1>${title}</h1><p>${line}</p>${paragraphs}</div>`;
  const [draft] = await parseDocument('page.html', new Uint8Array(Buffer.from(page)));
  return draft?.fields.authors as string[] | undefined;
}

describe('the author of a page below its headline', () => {
  it.each([
    ['ru', 'Иван Петров', 'Иван Петров'],
    ['ru', 'Марина СИДОРОВА', 'Марина СИДОРОВА'],
    ['ru', 'Автор Иван Петров', 'Иван Петров'],
    ['ru', 'Беседовала Анна Смирнова', 'Анна Смирнова'],
    ['ja', '取材・文／山田太郎', '山田太郎'],
    ['ja', 'ライター：鈴木一郎', '鈴木一郎'],
    ['ja', '著者：高橋 健', '高橋 健'],
    ['ja', 'text by 渡辺直子', '渡辺直子'],
    ['zh', '文/张伟', '张伟'],
    ['zh', '記者林美玲／台北報導', '林美玲'],
    ['ko', '김민수 기자', '김민수'],
    ['ko', '홍길동 기자 hong@island.example', '홍길동'],
    ['ko', '[섬신문 김민수 기자]', '김민수'],
  ] as const)('is read: %s, %s', async (language, line, name) => {
    expect(await authorsOf(language, line)).toEqual([name]);
  });

  it.each([
    ['ru', 'Главные Новости'],
    ['ru', 'Российская Федерация'],
    ['ja', '国内ニュース'],
    ['ja', '港湾新聞社'],
    ['zh', '上海市'],
    ['zh', '責任編輯：王小明'],
    ['ko', '서울'],
  ] as const)('is not what names no author: %s, %s', async (language, line) => {
    expect(await authorsOf(language, line)).toBeUndefined();
  });
});
