// The document reader: lights any place of the text that the address names, and ties marks to their claims.
// Addresses count code points and text nodes count UTF-16 units; only `locate` knows both.

const text = document.querySelector('.reader .text');
const rail = document.querySelector('.reader .rail');
const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
const narrow = matchMedia('(max-width: 56rem)');

/** The text nodes of a block, without the numbers of the claims. */
function* textNodes(block) {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    if (!walker.currentNode.parentElement.closest('.note, .chosen')) {
      yield walker.currentNode;
    }
  }
}

/** Whether only blanks lie between a block and the one before it. */
function followsText(block) {
  return block.previousElementSibling?.matches('.block') ?? false;
}

/** The place of a code point: a text node and an offset in UTF-16 units; of one not shown, the next that is. */
function locate(wanted, atEnd) {
  let last = null;
  for (const block of text.querySelectorAll('.block')) {
    let point = Number(block.dataset.start);
    for (const node of textNodes(block)) {
      if (point >= wanted && !atEnd) {
        return { node, unit: 0, point, exact: point === wanted || followsText(block) };
      }
      let unit = 0;
      for (const character of node.data) {
        if (point === wanted && !atEnd) {
          return { node, unit, point, exact: true };
        }
        unit += character.length;
        point += 1;
        if (point === wanted && atEnd) {
          return { node, unit, exact: true };
        }
      }
      if (atEnd && point > wanted) {
        return last;
      }
      last = { node, unit, exact: false };
    }
  }
  return atEnd ? last : null;
}

/** The range of the text between two code points, or null where none of it is shown. */
function rangeOf(start, end) {
  const from = locate(start, false);
  const to = locate(end, true);
  if (!from || !to) {
    return null;
  }
  const range = document.createRange();
  range.setStart(from.node, from.unit);
  range.setEnd(to.node, to.unit);
  return range.collapsed ? null : range;
}

/** The two places that an address names as RFC 5147 does: char=10,20; char=10 names the character after the place. */
function named(hash) {
  const found = /^#char=(\d{1,9})(?:,(\d{1,9}))?$/.exec(hash.replace(/%2c/i, ','));
  if (!found) {
    return null;
  }
  const start = Number(found[1]);
  return { start, end: found[2] === undefined ? start + 1 : Number(found[2]) };
}

function light(range) {
  if (globalThis.CSS?.highlights && globalThis.Highlight) {
    CSS.highlights.set('named', new Highlight(range));
  } else {
    getSelection().removeAllRanges();
    getSelection().addRange(range);
  }
}

function notice(words) {
  document.querySelector('.reader .notice')?.remove();
  if (words) {
    const note = document.createElement('p');
    note.className = 'notice';
    note.setAttribute('role', 'status');
    note.textContent = words;
    text.prepend(note);
  }
}

/** Asks the server for the part of the text that holds a place, once. */
function turnTo(place) {
  const address = new URL(location.href);
  if (address.searchParams.get('at') === String(place.start)) {
    return false;
  }
  address.searchParams.delete('part');
  address.searchParams.set('at', place.start);
  location.replace(address);
  return true;
}

function isShown(place) {
  const found = locate(place.start, false);
  return found !== null && found.exact && found.point < place.end;
}

/** Lights what the address names, and scrolls to it. */
function follow() {
  const place = named(location.hash);
  globalThis.CSS?.highlights?.delete('named');
  notice('');
  if (!place || place.end <= place.start) {
    return;
  }
  const range = rangeOf(place.start, place.end);
  const length = Number(text.dataset.length);
  if (place.start >= length) {
    notice(`The address names the characters ${place.start} to ${place.end}; the text has ${length}.`);
  } else if (isShown(place) && range) {
    light(range);
    const box = range.getBoundingClientRect();
    scrollBy({ top: box.top - innerHeight / 3, behavior: calm ? 'auto' : 'smooth' });
  } else if (!turnTo(place)) {
    notice(`The characters ${place.start} to ${place.end}, which the address names, are not among those shown here.`);
  }
}

const numbersOf = mark => mark.dataset.claims.split(' ');
const cardOf = number => rail.querySelector(`[data-number="${number}"]`);

/** Lights exactly the words of some claims, and their cards. */
function lit(numbers) {
  for (const mark of text.querySelectorAll('mark[data-claims]')) {
    mark.classList.toggle('lit', numbersOf(mark).some(number => numbers.includes(number)));
  }
  for (const card of rail.querySelectorAll('.anchored')) {
    card.classList.toggle('lit', numbers.includes(card.dataset.number));
  }
}

/** All claims of a mark and of those around it, the innermost first. */
function claimsAt(element) {
  const numbers = [];
  for (let mark = element.closest('mark[data-claims]'); mark; mark = mark.parentElement.closest('mark[data-claims]')) {
    numbers.push(...numbersOf(mark));
  }
  return [...new Set(numbers)];
}

/** A copy of a claim's card that can stand beside the card itself. */
function copyOf(number) {
  const copy = cardOf(number).cloneNode(true);
  for (const element of [copy, ...copy.querySelectorAll('[id]')]) {
    element.removeAttribute('id');
  }
  copy.classList.remove('lit');
  return copy;
}

/** Shows the claims below the block that holds their words. */
function showBelow(block, numbers) {
  document.querySelector('.chosen')?.remove();
  const panel = document.createElement('section');
  panel.className = 'chosen';
  panel.tabIndex = -1;
  panel.setAttribute('aria-label', numbers.length === 1 ? 'The claim on these words' : `${numbers.length} claims on these words`);
  const close = document.createElement('button');
  close.type = 'button';
  close.className = 'close';
  close.textContent = 'Close';
  close.addEventListener('click', () => panel.remove());
  panel.append(close, ...numbers.map(copyOf));
  block.after(panel);
  panel.focus({ preventScroll: true });
  panel.scrollIntoView({ block: 'nearest', behavior: calm ? 'auto' : 'smooth' });
}

/** Scrolls the rail, and not the page, so that the card is in sight. */
function showBeside(numbers) {
  const card = cardOf(numbers[0]);
  rail.scrollTo({ top: card.offsetTop - rail.offsetTop - 8, behavior: calm ? 'auto' : 'smooth' });
}

function choose(element) {
  const numbers = claimsAt(element).filter(cardOf);
  if (numbers.length === 0) {
    return;
  }
  lit(numbers);
  if (narrow.matches || numbers.length > 1) {
    showBelow(element.closest('.block'), numbers);
  } else {
    showBeside(numbers);
  }
}

text.addEventListener('click', event => {
  const note = event.target.closest('a.note');
  if (event.target.closest('.chosen') || !event.target.closest('mark[data-claims]')) {
    return;
  }
  if (note) {
    event.preventDefault();
  } else if (String(getSelection())) {
    return;
  }
  choose(event.target);
});

for (const [into, away] of [['mouseover', 'mouseout'], ['focusin', 'focusout']]) {
  rail.addEventListener(into, event => {
    const card = event.target.closest('.anchored');
    if (card) {
      lit([card.dataset.number]);
    }
  });
  rail.addEventListener(away, () => lit([]));
}

document.addEventListener('keydown', event => {
  if (event.key === 'Escape') {
    document.querySelector('.chosen')?.remove();
    lit([]);
  }
});
addEventListener('hashchange', follow);
follow();
