import { addPregnancy, endPregnancy } from "../../db/registration/pregnancies.ts";
import { saveOutcome } from "../../db/visits/outcomes.ts";
import { addContact } from "../../db/visits/contacts.ts";
import { addDoneTask, readContactDays } from "../../db/visits/tasks.ts";
import { invariant } from "../../domain/invariant.ts";
import type { TooManyOccurrences } from "../../domain/programme/plan-visits.ts";
import type { Window } from "../../domain/programme/visit-window.ts";
import { changesFamily } from "../../domain/registration/changes-family.ts";
import { closedSince } from "../../domain/registration/family-on-record.ts";
import type { ToldChild } from "../../domain/registration/tell-birth.ts";
import { type Result, accepted } from "../../domain/result.ts";
import type { CivilDate } from "../../domain/time/civil-date.ts";
import { instantOf } from "../../domain/time/local-time.ts";
import { beforeWeFollowed } from "../../domain/visits/before-we-followed.ts";
import { knowingOf } from "../../domain/visits/carried-history.ts";
import { newContact } from "../../domain/visits/contact.ts";
import type { EventType } from "../../domain/disclosure/event-type.ts";
import type { FamilyImport, ImportLine } from "../../domain/visits/family-import.ts";
import { followedChild } from "../../domain/visits/followed-child.ts";
import type {
  ImportedChild,
  ImportedContact,
  ImportedFamily,
} from "../../domain/visits/imported-family.ts";
import type { StoredVisit } from "../../domain/visits/stored-visit.ts";
import { type VisitHistory, historyWith } from "../../domain/visits/visit-history.ts";
import type { Desk } from "../desk.ts";
import { layDownChild } from "../families/settle-child.ts";
import { settleFamily } from "../families/settle-family.ts";
import { taskId } from "../id-of-name.ts";
import { type VisitNews, settleVisits, visitsToChange } from "../visits/settle-visits.ts";
import type { JudgedFamily } from "./judge-line.ts";

const SOURCE = "import";
/** Of what was held the day is known: it is put in the middle of it. */
const NOON = "12:00";
const COVERED_BEFORE = "Besøgets vindue sluttede, før barnet blev overtaget fra et andet system.";
const ASKED_BEFORE = "Barnet var tilflyttet, før det blev overtaget fra et andet system.";

type MadeOf = Pick<ImportLine, "family" | "childrenMade" | "childrenJoined">;

/** Lays a family down whole, its children with their visits and what was held before; nothing is written before the desk's last statement. */
export async function carryOutFamily(
  desk: Desk,
  of: FamilyImport,
  told: ImportedFamily,
  { household, children, siblings }: JudgedFamily,
): Promise<Result<MadeOf, TooManyOccurrences>> {
  const { before } = household;
  const everybody = [...children.map(({ after }) => after), ...siblings];
  const changed = {
    ...household.told,
    healthVisitor: household.told.healthVisitor ?? told.healthVisitor,
    closedAt: closedSince(before, everybody, desk.now),
  };
  const family = await settleFamily(desk, before, changed, {
    assigns: true,
    childrenChange: changesFamily(children),
  });
  for (const [place, child] of children.entries()) {
    const toldChild = told.children[place];
    invariant(toldChild !== undefined, "each child of a line was judged");
    const settled = await settleImported(desk, of, told, toldChild, await ofPregnancy(desk, child));
    if (!settled.ok) return settled;
  }
  const idsOf = (wasKnown: boolean) =>
    children.flatMap((child) => ((child.before !== undefined) === wasKnown ? child.after.id : []));
  return accepted({
    family: family.id,
    childrenMade: idsOf(false),
    childrenJoined: idsOf(true),
  });
}

/** One that is expected has a pregnancy, which ends once the child is said to be born. */
async function ofPregnancy(desk: Desk, { before, after }: ToldChild): Promise<ToldChild> {
  const isBorn = after.facts.birthDate !== undefined;
  if (before === undefined && !isBorn) {
    const pregnancy = crypto.randomUUID();
    addPregnancy(desk, pregnancy, after.family, desk.now);
    return { before, after: { ...after, pregnancy } };
  }
  const ends = before?.facts.birthDate === undefined && isBorn;
  if (ends && before?.pregnancy !== undefined) {
    await endPregnancy(desk, before.pregnancy, desk.now);
  }
  return { before, after };
}

async function settleImported(
  desk: Desk,
  { followedFrom }: FamilyImport,
  { healthVisitor }: ImportedFamily,
  told: ImportedChild,
  { before, after }: ToldChild,
): Promise<Result<unknown, TooManyOccurrences>> {
  const stored = before === undefined ? [] : await visitsToChange(desk, [before.id]);
  await layDownChild(desk, after, before, { event: eventOf({ before, after }), source: SOURCE });
  const planned = await settleVisits(desk, followedChild(after, before), stored);
  if (!planned.ok) return planned;
  const { visits, tensions } = planned.value;
  const wasOnRecord = before !== undefined;
  const news = wasOnRecord ? await contactsAnew(desk, told, after.id, visits) : told;
  const { held, coveredElsewhere } = beforeWeFollowed(news, visits, followedFrom, wasOnRecord);
  const changed = new Map<string, { readonly history: VisitHistory; readonly news: VisitNews }>();
  for (const { contact, visit } of held) {
    const by = contact.healthVisitor ?? healthVisitor;
    invariant(by !== undefined, "whoever held it is named");
    const id = layDownContact(desk, contact, by, after.id, visit);
    const { on, modality, externalReference } = contact;
    if (visit === undefined) {
      const reasons = [modality];
      desk.announce({ type: "contact.recorded", child: after.id, reasons, externalReference });
    } else {
      const reasons = [modality, whenHeld(on, visit.window)];
      changed.set(visit.id, {
        history: { ...visit.history, held: { contact: id, on, modality } },
        news: { type: "visit.held", reasons, externalReference },
      });
    }
  }
  for (const visit of coveredElsewhere) {
    changed.set(visit.id, await coverElsewhere(desk, visit));
  }
  await seeToFormerVisits(desk, followedFrom, { before, after });
  if (changed.size === 0) return accepted(undefined);
  const known = knowingOf(tensions, visits).map((visit) => ({
    ...visit,
    history: changed.get(visit.id)?.history ?? visit.history,
  }));
  const told2 = new Map([...changed].map(([id, each]) => [id, each.news]));
  return settleVisits(desk, followedChild(after, after), known, told2);
}

/** What a child that was on record has not been told to have had before: said again, it changes nothing. */
async function contactsAnew(
  desk: Desk,
  told: ImportedChild,
  child: string,
  visits: readonly StoredVisit[],
): Promise<ImportedChild> {
  const days = (await readContactDays(desk, [child])).get(child) ?? [];
  const isOwed = ({ rule, occurrence }: ImportedContact) =>
    visits.some(
      (visit) =>
        visit.rule === rule && visit.occurrence === occurrence && visit.history.held === undefined,
    );
  const contacts = told.contacts.filter(
    (contact) => !days.includes(contact.on) && (contact.rule === undefined || isOwed(contact)),
  );
  return { ...told, contacts };
}

function layDownContact(
  desk: Desk,
  { on, modality, externalReference }: ImportedContact,
  healthVisitor: string,
  child: string,
  visit: StoredVisit | undefined,
): string {
  const noon = instantOf(on, NOON);
  invariant(noon.ok, "clocks skip no noon");
  const contact = newContact({
    id: crypto.randomUUID(),
    heldAt: noon.value,
    healthVisitor,
    modality,
    groupSession: undefined,
    externalReference,
    visits: visit === undefined ? [] : [visit.id],
    children: [child],
    author: desk.actor.subject,
    recordedAt: desk.now,
  });
  addContact(desk, contact);
  return contact.id;
}

/** Dated on the last day of its window, so that on no day it reads as overdue; a person may take it back. */
async function coverElsewhere(
  desk: Desk,
  { id: visit, child, window, history }: StoredVisit,
): Promise<{ readonly history: VisitHistory; readonly news: VisitNews }> {
  const id = crypto.randomUUID();
  const outcome = "covered-elsewhere" as const;
  const what = { id, outcome, scope: undefined, on: window.latest };
  await saveOutcome(
    desk,
    {
      ...what,
      entry: id,
      child,
      visit,
      reason: COVERED_BEFORE,
      appointment: undefined,
      author: desk.actor.subject,
      recordedAt: desk.now,
      undoneAt: undefined,
    },
    undefined,
  );
  const news = { type: `visit.${outcome}` as const, reasons: [SOURCE] };
  return { history: historyWith(history, what), news };
}

/** What a child that moved in long ago had before is no question any more. */
async function seeToFormerVisits(
  desk: Desk,
  followedFrom: CivilDate,
  { before, after }: ToldChild,
): Promise<void> {
  const { arrivedOn } = after.facts;
  if (before !== undefined || arrivedOn === undefined || arrivedOn >= followedFrom) return;
  const kind = "ask-about-former-visits";
  const id = await taskId(after.id, kind, arrivedOn);
  const { actor, now: doneAt } = desk;
  const done = { id, child: after.id, kind, note: ASKED_BEFORE, author: actor.subject, doneAt };
  await addDoneTask(desk, { ...done, kind });
}

function whenHeld(on: CivilDate, { earliest, latest }: Window): string {
  if (on < earliest) return "beforeWindow";
  return on > latest ? "afterWindow" : "insideWindow";
}

function eventOf({ before, after }: ToldChild): EventType {
  const { arrivedOn, birthDate } = after.facts;
  if (before !== undefined)
    return before.facts.birthDate === birthDate ? "child.changed" : "child.born";
  if (birthDate === undefined) return "child.expected";
  return arrivedOn === undefined ? "child.registered" : "child.arrived";
}
