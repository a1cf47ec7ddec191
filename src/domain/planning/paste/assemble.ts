import { asBullet, continues, isBullet, joined, withoutBullet } from './cells';
import type { PastedDeliverable, PastedMilestone, PastedPlan } from './pastedPlan';
import type { MilestonePiece, Piece } from './pieces';
import { isDeadline, writtenDeadline } from './writtenDeadline';

interface Sentence {
  readonly name: string;
  readonly deliverables: readonly string[];
  /** Further paragraphs. */
  readonly rest: readonly string[];
}

/** Lines that belong together, as one each: bullets, and paragraphs that were broken for want of room. */
function paragraphs(lines: readonly string[]): readonly string[] {
  return lines
    .filter((line) => line !== '')
    .reduce<readonly string[]>((found, line) => {
      const before = found[found.length - 1];
      if (before === undefined || isBullet(line) || !continues(before, line)) return [...found, line];
      return [...found.slice(0, -1), joined([before, line])];
    }, []);
}

/** The sentence, and what stands under it: bullets are interim deliverables, and so are paragraphs that have a deadline each. */
function sentenceOf(lines: readonly string[], deadlines: number): Sentence {
  const [name = '', ...under] = paragraphs(lines);
  const marked = under.filter(isBullet);
  if (marked.length > 0 || deadlines < 2) {
    return { name, deliverables: marked.map(withoutBullet), rest: under.filter((line) => !isBullet(line)) };
  }
  const areDeliverables = under.length === deadlines || under.length + 1 === deadlines;
  return areDeliverables ? { name, deliverables: under, rest: [] } : { name, deliverables: [], rest: under };
}

interface Deadlines {
  readonly own: string;
  readonly each: readonly string[];
}

/** Lines of one deadline that was broken («September/» «oktober») are one; several deadlines are kept apart to the eye. */
function oneDeadline(lines: readonly string[]): string {
  if (lines.some((line) => /[/–-]$/.test(line))) return lines.join('');
  return lines.join(lines.every(isDeadline) ? ' / ' : ' ');
}

/** «Februar / Juni» for two bullets is one for each. */
function split(lines: readonly string[], count: number): readonly string[] {
  const [only, ...others] = lines;
  if (only === undefined || others.length > 0 || count < 2) return lines;
  const parts = only.split(/\s*[/;,]\s*|\s+(?:og|and)\s+/).filter(Boolean);
  return parts.length === count && parts.every(isDeadline) ? parts : lines;
}

const lastOf = (texts: readonly string[]): string => texts.filter(Boolean).slice(-1)[0] ?? '';

/** Which deadline is whose. As many as there are deliverables: one each, and the milestone is reached with the last. */
function share(piece: MilestonePiece, deliverables: readonly string[]): Deadlines {
  const count = deliverables.length;
  const linedUp =
    piece.deadlines.length === piece.lines.length && count > 0 && piece.lines.slice(-count).every(isBullet);
  if (linedUp) {
    const each = piece.deadlines.slice(-count);
    return { own: piece.deadlines[0] || lastOf(each), each };
  }
  const filled = split(piece.deadlines.filter(Boolean), count);
  if (count > 1 && filled.length === count) return { own: lastOf(filled), each: filled };
  if (count > 0 && filled.length === count + 1) return { own: filled[0] ?? '', each: filled.slice(1) };
  return { own: oneDeadline(filled), each: [] };
}

function milestoneOf(piece: MilestonePiece, path: string): PastedMilestone {
  const { name, deliverables, rest } = sentenceOf(piece.lines, piece.deadlines.filter(Boolean).length);
  const { own, each } = share(piece, deliverables);
  return {
    path: piece.path ?? path,
    number: piece.number,
    name: withoutBullet(name),
    responsible: piece.responsible,
    deadline: writtenDeadline(own),
    description: [...rest, ...piece.notes].join('\n'),
    deliverables: deliverables.map((text, index) => ({ name: text, deadline: writtenDeadline(each[index] ?? '') }))
  };
}

interface Building {
  readonly milestones: PastedMilestone[];
  readonly unused: string[];
  period: string;
  path: string;
  /** The heading above, until a milestone stands under it. */
  heading: string | null;
  /** The milestone above takes the deadline of the deliverable that comes last. */
  follows: boolean;
}

function changeLast({ milestones }: Building, change: (last: PastedMilestone) => PastedMilestone): boolean {
  const last = milestones.pop();
  if (last) milestones.push(change(last));
  return last !== undefined;
}

function addDeliverable(plan: Building, { name, deadline }: PastedDeliverable): void {
  const written = { name, deadline: writtenDeadline(deadline) };
  const isTaken = changeLast(plan, (last) => ({
    ...last,
    deadline: plan.follows && written.deadline ? written.deadline : last.deadline,
    deliverables: [...last.deliverables, written]
  }));
  if (!isTaken) plan.unused.push([asBullet(name), deadline].filter(Boolean).join(' '));
}

/** A heading that no milestone stands under was none. */
function leaveHeading(plan: Building, next: string | null): void {
  if (plan.heading !== null) plan.unused.push(plan.heading);
  plan.heading = next;
}

type Adders = { readonly [K in Piece['is']]: (plan: Building, piece: Extract<Piece, { is: K }>) => void };

const adders: Adders = {
  heading: (plan, { text }) => leaveHeading(plan, text),
  milestone: (plan, piece) => {
    plan.path = plan.heading ?? plan.path;
    plan.heading = null;
    plan.follows = piece.lastOfDeliverables === true;
    plan.milestones.push(milestoneOf(piece, plan.path));
  },
  deliverable: addDeliverable,
  deadline: (plan, { text }) => {
    const add = (last: PastedMilestone): PastedMilestone => ({
      ...last,
      deadline: oneDeadline([last.deadline, writtenDeadline(text)].filter(Boolean))
    });
    if (!changeLast(plan, add)) plan.unused.push(text);
  },
  period: (plan, { text, line }) => {
    plan.period ||= text;
    plan.unused.push(line);
  },
  unused: (plan, { text }) => void plan.unused.push(text)
};

/** The plan that the pieces are, in their order. */
export function assemble(pieces: readonly Piece[], left: number): PastedPlan {
  const plan: Building = { milestones: [], unused: [], period: '', path: '', heading: null, follows: false };
  pieces.forEach((piece) => (adders[piece.is] as (plan: Building, piece: Piece) => void)(plan, piece));
  leaveHeading(plan, null);
  const { milestones, unused, period } = plan;
  return { milestones, unused, period, left };
}
