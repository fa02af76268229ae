// Made from openapi/openapi.json by `npm run client`: change the routes, not this file.

export interface paths {
    "/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether the process lives
         * @description Reading: may be sent again. Needs no token.
         */
        get: operations["health"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether requests can be answered
         * @description Reading: may be sent again. Needs no token.
         */
        get: operations["ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/programmes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The programmes that can be planned by
         * @description Reading: may be sent again.
         */
        get: operations["listProgrammes"];
        put?: never;
        /**
         * Writes a draft of a programme of the municipality's own
         * @description May be sent again with the same Idempotency-Key. The same version sent otherwise replaces the draft, with the If-Match that was read. No child follows a draft.
         */
        post: operations["writeDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/programmes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A programme as it is written: rules, windows and the source of each value
         * @description Reading: may be sent again.
         */
        get: operations["readProgramme"];
        put?: never;
        post?: never;
        /**
         * Throws a draft away
         * @description May be sent again: a second one finds nothing.
         */
        delete: operations["dropDraft"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/programmes/{id}/lint": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What is amiss with a programme of the municipality's own, before anybody follows it
         * @description Changes nothing: may be sent again as often as you like.
         */
        post: operations["lintProgramme"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/programmes/{id}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publishes a draft: it never changes again, and children follow it as the policy says
         * @description May be sent again with the same Idempotency-Key, and only so. What is held, agreed or declined stays as it is, under the version that planned it.
         */
        post: operations["publishProgramme"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/programmes/{id}/what-if": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What a programme would cost if every child took it up: visits and hours, against today
         * @description Changes nothing: may be sent again as often as you like. Counted are the visits still to be held of those who are followed now, on the day that is agreed or that would be best; a coordinator's are those of her districts. Nobody is shown a family, or a number of 1 to 4, by being a leader or an administrator, and no district of a protected address is told.
         */
        post: operations["askWhatIf"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/schedule-previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What a child is owed, worked out without storing anything
         * @description May be sent again as often as you like: the same request gives the same answer.
         */
        post: operations["previewSchedule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/birth-notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A hospital's letter about a birth: new, corrected or cancelled
         * @description May be sent again as often as you like: the same messageId with the same content gets the first answer. Letters may come in any order, as JSON or as MedCom's XML (XDIS32, XD3234L, in its Emessage): a letter told in both counts once. Of one in XML `pointer`s are paths of elements, and `unmapped` names what nothing was kept of.
         */
        post: operations["receiveBirthNotification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pregnancies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A pregnancy, with the child that is expected
         * @description May be sent again with the same Idempotency-Key, and only so. The birth notification of the same mother makes the expected child the born one.
         */
        post: operations["registerPregnancy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/arrivals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Children who moved in, were adopted or placed
         * @description May be sent again with the same Idempotency-Key, and only so. Visits whose window ended before the arrival are not owed. A child whose number is on record in the same household comes back under its id; of several arrivals the latest counts.
         */
        post: operations["registerArrival"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/families/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A family: parents, homes, children, and who follows it
         * @description Reading: may be sent again. The log names the children shown.
         */
        get: operations["readFamily"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Changes who follows a family, contact data, names, homes or the second parent
         * @description May be sent again: a second one with the same If-Match is refused as stale.
         */
        patch: operations["changeFamily"];
        trace?: never;
    };
    "/v1/assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Families whom nobody follows yet, the longest waiting first
         * @description Reading: may be sent again. The log names the children shown.
         */
        get: operations["listAssignments"];
        put?: never;
        /**
         * Gives families to a health visitor, or to nobody: all of them or none
         * @description May be sent again with the same Idempotency-Key: nothing is given a second time, and the families are shown as they are by then. The reason stands in the log alone.
         */
        post: operations["assignFamilies"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/children": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The children who are followed, in the order of their registration
         * @description Reading: may be sent again. The log names the children shown.
         */
        get: operations["listChildren"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/children/lookup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Children by a number, by the journal's own reference or by words of a name
         * @description Reading: may be sent again. The log names the children shown. What is looked for stands in the body, never in an address. Found are those who are followed; by the journal's own reference those who are followed no more too, with their `ending`, but none that was stopped.
         */
        post: operations["lookUpChildren"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/children/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A child
         * @description Reading: may be sent again. The log names the children shown.
         */
        get: operations["readChild"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/children/{id}/schedule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A child's schedule as it stands on a day
         * @description Reading: may be sent again. The log names the children shown.
         */
        get: operations["readSchedule"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/children/{id}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * After a death or a stillbirth: everything about the child goes silent
         * @description May be sent again: a child is stopped once, and for good. In one step nothing is owed or agreed any more, it stands in no list, day plan or calendar, `child.stopped` is its last event, and its earlier events are withdrawn. What was held stays on record.
         */
        post: operations["stopChild"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/children/{id}/departure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A child's last departure, with what is still to be seen to
         * @description Reading: may be sent again. The log names the child.
         */
        get: operations["readDeparture"];
        put?: never;
        /**
         * A child has moved out of the municipality
         * @description May be sent again: the same day changes nothing, and of several the latest counts. Nothing more is owed from then on; an arrival brings the child back under its id.
         */
        post: operations["recordDeparture"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/children/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A child that was registered twice becomes one, once a person has looked
         * @description May be sent again: into the same child it gets the same answer. The other child keeps its ids, and all that is on record of it; it takes over the numbers, days and facts that nobody knew of it, and what was held, agreed or said of a visit of which nothing has come itself. This one stays readable, and nobody follows it.
         */
        post: operations["mergeChildren"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/children/{id}/split": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A child on record turns out to be two
         * @description May be sent again with the same Idempotency-Key, and only so: each time is a twin more. The second child is of the same birth and family, with the same days, and has visits of its own; of the first one's, only what follows from their being more is changed. A birth letter about both finds each.
         */
        post: operations["splitChild"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/children/{id}/address-protection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Protects a child's address, or lifts the protection
         * @description May be sent again: a second one with the same If-Match is refused as stale. While anyone of the family is protected, nothing tells where it lives.
         */
        put: operations["protectAddress"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/children/{id}/address-reveals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Shows where a child lives and is handed over to, protected or not, to a person who says why
         * @description May be sent again: each time is logged, with the reason.
         */
        post: operations["revealAddress"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Visits by the first day of their windows, as they stand on a day
         * @description Reading: may be sent again. The log names the children shown.
         */
        get: operations["listVisits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/visits/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A visit as it stands on a day
         * @description Reading: may be sent again. The log names the children shown.
         */
        get: operations["readVisit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/visits/{id}/outcome": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What came of a visit beside being held
         * @description May be sent again with the same Idempotency-Key, and only so. `not-home` and the two `cancelled-…` end the appointment: the visit is owed as before, and remembers them. `declined` and `covered-elsewhere` settle the visit.
         */
        post: operations["recordOutcome"];
        /**
         * Takes back what was recorded last of a visit: all is as it was before
         * @description May be sent again: a second one with the same If-Match is refused as stale. The appointment that it ended stands again; 409 where its time has been given away since.
         */
        delete: operations["undoOutcome"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/visits/{id}/keep": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Keeps a visit in spite of the emergency plan that sets it aside
         * @description May be sent again with the same Idempotency-Key; without one a second is refused: nothing sets it aside any more. The visit itself is not changed.
         */
        post: operations["keepVisit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/children/{id}/changes/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What another day or a new fact would make of a child's visits
         * @description May be sent again: it writes nothing but that somebody looked. The token makes exactly what is shown, as long as nothing about the child or its visits has moved.
         */
        post: operations["previewChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/children/{id}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Makes what was previewed of a child
         * @description May be sent again: what a token makes is made once, and answered with what it made. Where anything has moved since the preview nothing is made, and the 409 holds a fresh `preview`.
         */
        post: operations["makeChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/changes/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What a list of changes of several children would make of their visits
         * @description May be sent again: it writes nothing but that somebody looked. The token makes exactly what is shown, as long as nothing about the child or its visits has moved.
         */
        post: operations["previewChanges"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Makes what was previewed of several children, all of it or nothing
         * @description May be sent again: what a token makes is made once, and answered with what it made. Where anything has moved since the preview nothing is made, and the 409 holds a fresh `preview`.
         */
        post: operations["makeChanges"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/children/{id}/facts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The facts that were recorded about a child, with who said so and when
         * @description Reading: may be sent again. The log names the child.
         */
        get: operations["listFacts"];
        put?: never;
        /**
         * Writes down what a professional has noticed about a child
         * @description May be sent again with the same Idempotency-Key, and only so. What follows from it is planned at once; to see that first, preview a change. A later fact of the same name ends it, `until` ends it after that day, and null says that it is known no more.
         */
        post: operations["recordFact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/children/{id}/anchors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The days that a child's visits are counted from, with who said so and when
         * @description Reading: may be sent again. The log names the child.
         */
        get: operations["listAnchors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/children/{id}/discharge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The day on which a newborn was discharged
         * @description May be sent again: the same day changes nothing. However late it comes, only what is counted from the discharge moves.
         */
        post: operations["recordDischarge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/children/{id}/screenings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The screenings of a child and its parents, with the municipality's cut-offs
         * @description Reading: may be sent again. The log names the child.
         */
        get: operations["listScreenings"];
        put?: never;
        /**
         * Writes down the score of a screening, and the facts that conditions read of it
         * @description May be sent again with the same Idempotency-Key, and only so. What follows is planned at once; a score sets no coded condition. An EPDS item 10 above 0 is a task for a person on the same day.
         */
        post: operations["recordScreening"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tensions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Agreed and held visits that their plan no longer fits, the longest told first
         * @description Reading: may be sent again. The log names the children shown.
         */
        get: operations["listTensions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tensions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A tension
         * @description Reading: may be sent again. The log names the children shown.
         */
        get: operations["readTension"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tensions/{id}/resolution": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Keeps what is agreed or was held although its plan has changed
         * @description May be sent again with the same Idempotency-Key; without one a second is refused as stale. It is not told again while both stay as they are.
         */
        post: operations["resolveTension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/children/{id}/handovers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All that was written to follow a child
         * @description Reading: may be sent again. The log names the children shown.
         */
        get: operations["listHandoversOfChild"];
        put?: never;
        /**
         * Writes down what is to follow a child to its daycare, kindergarten or next municipality
         * @description May be sent again with the same Idempotency-Key, and only so. It is a draft: nothing is sent, and without consent or a legal basis nothing can be. That it is needed and what the parents say is recorded of the child.
         */
        post: operations["draftHandover"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/handovers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Handovers, in the order in which they were written
         * @description Reading: may be sent again. The log names the children shown.
         */
        get: operations["listHandovers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/handovers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A handover
         * @description Reading: may be sent again. The log names the children shown.
         */
        get: operations["readHandover"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Puts a draft right
         * @description May be sent again: a second one with the same If-Match is refused as stale. What was sent is not changed any more.
         */
        patch: operations["changeHandover"];
        trace?: never;
    };
    "/v1/handovers/{id}/sent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A handover was sent, or told
         * @description May be sent again with the same Idempotency-Key; without one a second is refused as stale. Only on what the parents agreed to by that day, or the law asks for.
         */
        post: operations["sendHandover"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/handovers/{id}/acknowledged": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Whoever received a handover has read it
         * @description May be sent again with the same Idempotency-Key; without one a second is refused as stale.
         */
        post: operations["acknowledgeHandover"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/handovers/{id}/withdrawn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A handover is not to be passed on, or no more of it
         * @description May be sent again with the same Idempotency-Key; without one a second is refused as stale. What has been acknowledged cannot be unsaid.
         */
        post: operations["withdrawHandover"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/visits/{id}/explanation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Why a visit exists and why its window lies where it does
         * @description Reading: may be sent again. The log names the children shown.
         */
        get: operations["explainVisit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/children/{id}/why-not": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Why a rule gives a child no visit; of one that gives one, why that exists
         * @description Reading: may be sent again. The log names the children shown.
         */
        get: operations["askWhyNot"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/appointments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Agrees a day, with or without a clock time, for one or more visits of a family
         * @description May be sent again with the same Idempotency-Key, and only so. An overlap with another appointment of the health visitor is refused; all else that speaks against the time stands in `warnings`. Of a local time that exists twice the earlier is meant.
         */
        post: operations["agreeAppointment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/appointments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An appointment, agreed or ended
         * @description Reading: may be sent again. The log names the children shown.
         */
        get: operations["readAppointment"];
        put?: never;
        post?: never;
        /**
         * Takes an appointment out of the calendar: its visits are owed as before
         * @description May be sent again: a second one with the same If-Match is refused as stale. Booking anew makes another appointment.
         */
        delete: operations["cancelAppointment"];
        options?: never;
        head?: never;
        /**
         * Moves an appointment, or gives it to another health visitor
         * @description May be sent again: a second one with the same If-Match is refused as stale. Its calendar entry stays the same one.
         */
        patch: operations["changeAppointment"];
        trace?: never;
    };
    "/v1/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What was held: when, how, by whom, and which visits it fulfilled
         * @description May be sent again with the same Idempotency-Key, and only so. It may lie outside every window and still counts; a later appointment for the same visit ends.
         */
        post: operations["recordContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contacts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A contact
         * @description Reading: may be sent again. The log names the children shown.
         */
        get: operations["readContact"];
        put?: never;
        post?: never;
        /**
         * Takes back a contact that was entered by mistake: all is as it was before
         * @description May be sent again: a second one with the same If-Match is refused as stale. An appointment that the contact ended stands again; 409 where its time has been given away since.
         */
        delete: operations["undoContact"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contacts/{id}/observations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Which observations were made at a contact, and which were not
         * @description May be sent again: a second one with the same If-Match is refused as stale. A visit that asks for an observation which was not made is owed a catch-up.
         */
        put: operations["recordObservations"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/children/{id}/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The contacts about a child, the latest first
         * @description Reading: may be sent again. The log names the children shown. What was taken back is left out.
         */
        get: operations["listContacts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contacts/{id}/agreements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What was agreed with the family at a contact, who does it, and by when
         * @description May be sent again with the same Idempotency-Key, and only so. All of them are written down, or none.
         */
        post: operations["makeAgreements"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/children/{id}/agreements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was agreed with a child's family, open and closed
         * @description Reading: may be sent again. The log names the child.
         */
        get: operations["listAgreements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agreements/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An agreement with a family
         * @description Reading: may be sent again. The log names the child.
         */
        get: operations["readAgreement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Puts an open agreement otherwise, or says how it went and closes it
         * @description May be sent again: a second one with the same If-Match is refused as stale.
         */
        patch: operations["changeAgreement"];
        trace?: never;
    };
    "/v1/children/{id}/key-worker": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who is a child's key worker, and who were
         * @description Reading: may be sent again. The log names the child.
         */
        get: operations["readKeyWorker"];
        /**
         * Names a child's key worker, or ends it, with a reason
         * @description May be sent again: a second one with the same If-Match is refused as stale. Who was before stays on record.
         */
        put: operations["nameKeyWorker"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contacts/{id}/feedback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What a parent's forms came to at a needs contact
         * @description May be sent again: said again, the last of each form counts. A needs contact fulfilled a visit of need, or none.
         */
        post: operations["recordFeedback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/children/{id}/feedback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What parents' forms came to, contact by contact, and what to talk about
         * @description Reading: may be sent again. The log names the child.
         */
        get: operations["listFeedback"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/levels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the levels mean, and what indicators say of a child at each
         * @description Reading: may be sent again.
         */
        get: operations["listLevels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/children/{id}/level": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A child's level as people have set it, and what criteria propose
         * @description Reading: may be sent again. The log names the child.
         */
        get: operations["readLevel"];
        /**
         * Sets a child's level, with a reason
         * @description May be sent again: a second one with the same If-Match is refused as stale. Level 4 needs a key worker and a next meeting.
         */
        put: operations["setLevel"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/children/{id}/concerns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What anybody is or was worried about of a child, in the order in which it was told
         * @description Reading: may be sent again. The log names the children shown.
         */
        get: operations["listConcernsOfChild"];
        put?: never;
        /**
         * Somebody is worried about a child: what is seen, who sees to it, what comes next
         * @description May be sent again with the same Idempotency-Key, and only so. A concern of the daycare's that the parents let be shared is recorded as a fact too, and what follows is planned at once.
         */
        post: operations["openConcern"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/concerns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Concerns, the longest open first
         * @description Reading: may be sent again. The log names the children shown.
         */
        get: operations["listConcerns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/concerns/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A concern with all that happened to it
         * @description Reading: may be sent again. The log names the children shown.
         */
        get: operations["readConcern"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Takes the next step, gives the concern to somebody else, waits, closes or opens again
         * @description May be sent again: a second one with the same If-Match is refused as stale. Nothing leaves a concern open without an owner, a next step and a review day.
         */
        patch: operations["changeConcern"];
        trace?: never;
    };
    "/v1/children/{id}/questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What nobody has recorded of a child and would decide a visit, and how long an answer helps
         * @description Reading: may be sent again. The log names the children shown.
         */
        get: operations["listQuestions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Needs visits that wait for a decision, or were decided, child by child
         * @description Reading: may be sent again. The log names the children shown. In the order in which the children were registered; a page may be short, or empty, and still have a next. Who was proposed once stays until a person has decided.
         */
        get: operations["listProposals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/proposals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A proposal with what was decided of it
         * @description Reading: may be sent again. The log names the children shown.
         */
        get: operations["readProposal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/proposals/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accepts, declines or puts off what is proposed, with a reason
         * @description May be sent again with the same Idempotency-Key, and only so. Accepting makes the visit, or the series; one that is reported as a needs contact takes its intervention and coded condition. A declined one returns on new evidence alone, one that is put off on its day.
         */
        post: operations["decideProposal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/children/{id}/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A colleague or the parents suggest a needs visit
         * @description May be sent again with the same Idempotency-Key, and only so. It is proposed whatever the rule's condition says, until a person decides.
         */
        post: operations["raiseProposal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/children/{id}/visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Gives a visit by a professional's own judgement
         * @description May be sent again with the same Idempotency-Key, and only so. By a rule that is given on need, or on days of her own with the basis that it is reported by.
         */
        post: operations["giveOwnVisit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What somebody should see to, child by child, or what was seen to
         * @description Reading: may be sent again. The log names the children shown. Open tasks follow from what is on record on the day asked about; a page may be short, or empty, and still have a next.
         */
        get: operations["listTasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tasks/{id}/done": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Somebody has seen to a task, and says how
         * @description May be sent again with the same Idempotency-Key, and only so. A decision on how to go on is a coordinator's; what is about a concern is seen to there.
         */
        post: operations["finishTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calendar-feeds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The calendar addresses of a health visitor that open something
         * @description Reading: may be sent again. The addresses themselves are not shown.
         */
        get: operations["listFeeds"];
        put?: never;
        /**
         * A calendar address for a health visitor's appointments
         * @description May be sent again with the same Idempotency-Key, and only so. The address is a secret: it is shown once.
         */
        post: operations["handOutFeed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calendar-feeds/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a calendar address opens
         * @description Reading: may be sent again. The address itself is not shown.
         */
        get: operations["readFeed"];
        put?: never;
        post?: never;
        /**
         * Revokes a calendar address: it opens nothing any more
         * @description May be sent again: a second one finds nothing.
         */
        delete: operations["revokeFeed"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calendar-feeds/{id}/rotation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A new address in the place of the old one, which opens nothing any more
         * @description May be sent again with the same Idempotency-Key, and only so.
         */
        post: operations["rotateFeed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calendar/{token}.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A health visitor's appointments, for a calendar to subscribe to
         * @description Reading: may be sent again; an unchanged calendar is 304. Needs no sign-in: the address is the secret. Wrong, old and unknown addresses answer alike. Calendars come back when they please; for the day itself ask for the day plan.
         */
        get: operations["readCalendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What happened, numbered from 1 in the order of the commits
         * @description Reading: may be sent again. Ask with the `next` of the page before; numbers have no gaps.
         */
        get: operations["listEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/health-visitors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The municipality's health visitors
         * @description Reading: may be sent again.
         */
        get: operations["listHealthVisitors"];
        put?: never;
        /**
         * A new health visitor, by the administrator or a coordinator of her district
         * @description May be sent again with the same Idempotency-Key, and only so. Her id is the `sub` that her tokens are to have.
         */
        post: operations["addHealthVisitor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/health-visitors/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A health visitor: district, base, competences, working hours, lunch and daily cap
         * @description Reading: may be sent again.
         */
        get: operations["readHealthVisitor"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Changes a health visitor; she herself her base, working hours and lunch
         * @description May be sent again: a second one with the same If-Match is refused as stale.
         */
        patch: operations["changeHealthVisitor"];
        trace?: never;
    };
    "/v1/health-visitors/{id}/day-plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A health visitor's day: her appointments in the best order, and what waits for a day
         * @description Reading: may be sent again; an unchanged plan is 304. The log names the children shown. The place of a protected family is shown by a reveal alone, and the way to it is a fixed time.
         */
        get: operations["readDayPlan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contacts/{id}/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was found at a contact, child by child
         * @description Reading: may be sent again. The log names the children shown.
         */
        get: operations["listFindings"];
        /**
         * What was found at a contact of a child and its parents, by code and measure
         * @description May be sent again: a second one with the same If-Match is refused as stale. For a municipality that delivers to KL's gateway from here; what was found counts as observed. It replaces what was said of the child.
         */
        put: operations["recordFindings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/children/{id}/interventions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The interventions for a child and its parents, going on and ended
         * @description Reading: may be sent again. The log names the child.
         */
        get: operations["listInterventions"];
        put?: never;
        /**
         * Begins an intervention for a child or one of its parents, by its FBOE code
         * @description May be sent again with the same Idempotency-Key, and only so. Accepting a needs visit begins its interventions by itself.
         */
        post: operations["openIntervention"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/interventions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An intervention
         * @description Reading: may be sent again. The log names the child.
         */
        get: operations["readIntervention"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Ends an intervention, has it go on after all, or says that it was entered by mistake
         * @description May be sent again: a second one with the same If-Match is refused as stale.
         */
        patch: operations["changeIntervention"];
        trace?: never;
    };
    "/v1/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What can be reported, and what each figure means
         * @description Reading: may be sent again.
         */
        get: operations["listReports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reports/{report}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A report, as JSON or CSV: counts and shares of whole months, the small ones suppressed
         * @description Reading: may be sent again. Counted are a health visitor's own families, a coordinator's districts', a leader's all. A count from 1 to 4 is null, and so is what it could be reckoned from. The log names nobody, since nobody is shown.
         */
        get: operations["readReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/emergency-plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Emergency plans by their first day
         * @description Reading: may be sent again.
         */
        get: operations["listEmergencyPlans"];
        put?: never;
        /**
         * From a day on only visits up to a priority are given, in a district or everywhere
         * @description May be sent again with the same Idempotency-Key, and only so. Two plans of one reach share no day; where a district's and the municipality's both reach a family, the stricter counts.
         */
        post: operations["beginEmergencyPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/emergency-plans/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What an emergency plan would set aside, in numbers
         * @description Changes nothing: may be sent again as often as you like.
         */
        post: operations["previewEmergencyPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/emergency-plans/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An emergency plan
         * @description Reading: may be sent again.
         */
        get: operations["readEmergencyPlan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/emergency-plans/{id}/visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What an emergency plan sets aside, what is agreed all the same, and what is kept
         * @description Reading: may be sent again. A page goes through all three by the first day of the windows. Nothing that is agreed is cancelled or moved: a person does that. In a district's plan a family with a protected address is shown to its health visitor alone. The log names the children shown.
         */
        get: operations["listPlanVisits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/emergency-plans/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * From a day on everything is as it was without the plan
         * @description May be sent again with the same Idempotency-Key; without one a second is refused as stale. Until it is over its end can be said anew.
         */
        post: operations["endEmergencyPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/children/{id}/kl-delivery": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A child's delivery report by KL's child-health profiles, kl-children 2.1.0
         * @description Reading: may be sent again. Held contacts alone, with CPR numbers; nothing is remembered as delivered. The log names the child.
         */
        get: operations["readDelivery"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/kl-deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What is new for KL's gateway since a delivery that has arrived there
         * @description May be sent again: after the same delivery the same is told, and what has happened since. Its `bundle` goes to the gateway as it is; what is so no more stands in it as entered in error. The log names the children. Under a key whose answer told of a child that is shown no longer it is 404: ask after the same delivery without that key.
         */
        post: operations["makeDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The latest imports, the newest first
         * @description Reading: may be sent again.
         */
        get: operations["listImports"];
        put?: never;
        /**
         * Families from another system, as a file: first looked through, nothing is put on record
         * @description May be sent again with the same Idempotency-Key, and only so; sent without one, whoever is on record by then is found again. A line of `application/x-ndjson` (`application/ndjson`, `application/jsonl`) is one family. A line of `text/csv` is one child; lines with one `family` are one family. Its columns are named as the fields of a family, `mother.address.street`, `child.birthDate`; `held.<rule>` holds the day of a contact, and after a blank what it was if it was not at home. Commas or semicolons divide it, days may be written DD-MM-YYYY, ja and nej are read too. At most 16 MB and 20,000 families.
         */
        post: operations["startImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An import and how far it is
         * @description Reading: may be sent again.
         */
        get: operations["readImport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/{id}/lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The lines of an import: what is wrong with each, and what it became
         * @description Reading: may be sent again. Nothing of what was sent is repeated.
         */
        get: operations["listImportLines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/{id}/commit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Carries an import out, some families at a time, each whole or not at all
         * @description May be sent again: it is done once. Each line is judged again when its turn comes; what no longer fits becomes a problem of that line, and no other waits for it.
         */
        post: operations["commitImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stops an import: what is done stays, the rest is dropped
         * @description May be sent again: it is done once.
         */
        post: operations["cancelImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/{id}/matches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Children of an import who may be on record, or on another line: for a person to look at
         * @description Reading: may be sent again.
         */
        get: operations["listImportMatches"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/{id}/matches/{match}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Says whether two children are one
         * @description May be sent again with the same Idempotency-Key; it may be decided anew until the import is carried out. Of `same` children the one on record is joined; a line whose child is another line's is faulty from then on.
         */
        post: operations["decideImportMatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/health-visitors/{id}/own-calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where a health visitor's busy times come from, and how reading them goes
         * @description Reading: may be sent again. Of an address its host alone is shown.
         */
        get: operations["readOwnCalendarState"];
        put?: never;
        /**
         * Reads a health visitor's own calendar in as busy time, in the place of what was read before
         * @description May be sent again as often as you like. Nothing but times is kept: a booking at such a time warns. The calendar comes as it is (`text/calendar`), or as a text in JSON; at most 1 MB. Its own rules for a time zone count first, then the zone's name by the tz database, by Windows or as Outlook shows it; times without a zone are Danish. What cannot be read faithfully is refused as a whole, for a time left out would look free.
         */
        post: operations["readOwnCalendar"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/health-visitors/{id}/own-calendar/address": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * An address that her own calendar is read from, about every half hour
         * @description May be sent again: a second one with the same If-Match is refused as stale. If-Match takes the ETag of the own calendar. It is first read within a minute or so, and busy times that stand are kept until then. The address is a secret: it is not shown again.
         */
        put: operations["giveCalendarAddress"];
        post?: never;
        /**
         * Forgets the address that her own calendar was read from, and the times read from it
         * @description May be sent again: a second one finds nothing.
         */
        delete: operations["forgetCalendarAddress"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One's own webhooks; an administrator's are all of the municipality
         * @description Reading: may be sent again. Secrets are not shown.
         */
        get: operations["listWebhooks"];
        put?: never;
        /**
         * Has events sent to an address, once the address has confirmed itself
         * @description May be sent again with the same Idempotency-Key, and only so. The secret is shown once. Nothing is sent before a challenge was answered (`POST /v1/webhooks/{id}/challenges`). What is sent is what the role and scopes of this token may see.
         */
        post: operations["subscribeWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A webhook, and whether anything is sent to it
         * @description Reading: may be sent again. Its secret is not shown.
         */
        get: operations["readWebhook"];
        put?: never;
        post?: never;
        /**
         * Nothing more is sent there, not even what waits
         * @description May be sent again: a second one finds nothing.
         */
        delete: operations["dropWebhook"];
        options?: never;
        head?: never;
        /**
         * Another address, which is to be confirmed too
         * @description May be sent again with the ETag of the answer. What waits is sent once it is confirmed.
         */
        patch: operations["moveWebhook"];
        trace?: never;
    };
    "/v1/webhooks/{id}/challenges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Asks the address for a text of chance back; from then on events are sent
         * @description May be sent again: each asks anew, but with the same Idempotency-Key. A signed event `webhook.challenge` is posted to the address, which answers 2xx with `data.challenge` as its whole body within ten seconds. A stopped webhook starts again so too.
         */
        post: operations["challengeWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{id}/key-rotations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A new secret; the one before signs beside it for a day
         * @description May be sent again with the same Idempotency-Key, and only so.
         */
        post: operations["rotateWebhookKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What became of the events that were sent to a webhook; dead letters by `state=dead`
         * @description Reading: may be sent again. By number; the events themselves are read from `/v1/events`. Of what was delivered the latest hundred thousand are remembered.
         */
        get: operations["listDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{id}/replays": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sends a range of events again, dead letters among them, under their own ids
         * @description May be sent again: what waits already waits once. Of a child that was stopped nothing but that is sent.
         */
        post: operations["replayEvents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sandbox/clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the clock says in the sandbox
         * @description Reading: may be sent again. Only the sandbox, the imagined municipality 0998, has a clock of its own; elsewhere this is 404. Its ETag changes when the clock is moved, not while it runs.
         */
        get: operations["readSandboxClock"];
        /**
         * Moves the sandbox's clock forward
         * @description May be sent again: a second one with the same If-Match is refused as stale. Everything in the sandbox happens at its clock's present from then on, and the clock runs on. Tokens, stored answers of an Idempotency-Key, the log and retries go by the real clock. It never goes back: what is on record would lie ahead.
         */
        put: operations["moveSandboxClock"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fhir/R4/metadata": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * FHIR: the CapabilityStatement
         * @description Reading: may be sent again. Made of the table that the routes are made of.
         */
        get: operations["fhirReadMetadata"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fhir/R4/PlanDefinition": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * FHIR: a search for PlanDefinition
         * @description Reading: may be sent again. The log names the children shown. Also by POST `_search` with a form. Unknown parameters are refused unless handling=lenient is preferred.
         */
        get: operations["fhirSearchPlanDefinition"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fhir/R4/PlanDefinition/_search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * FHIR: the same search, asked by a form
         * @description Reading: may be sent again. The log names the children shown.
         */
        post: operations["fhirSearchPlanDefinitionByForm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fhir/R4/PlanDefinition/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * FHIR: a PlanDefinition
         * @description Reading: may be sent again. The log names the children shown.
         */
        get: operations["fhirReadPlanDefinition"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fhir/R4/Patient": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * FHIR: a search for Patient
         * @description Reading: may be sent again. The log names the children shown. Also by POST `_search` with a form. Unknown parameters are refused unless handling=lenient is preferred.
         */
        get: operations["fhirSearchPatient"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fhir/R4/Patient/_search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * FHIR: the same search, asked by a form
         * @description Reading: may be sent again. The log names the children shown. Identifiers stand in a body alone, never in an address; what is found by one has a single page.
         */
        post: operations["fhirSearchPatientByForm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fhir/R4/Patient/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * FHIR: a Patient
         * @description Reading: may be sent again. The log names the children shown.
         */
        get: operations["fhirReadPatient"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fhir/R4/CarePlan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * FHIR: a search for CarePlan
         * @description Reading: may be sent again. The log names the children shown. Also by POST `_search` with a form. Unknown parameters are refused unless handling=lenient is preferred.
         */
        get: operations["fhirSearchCarePlan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fhir/R4/CarePlan/_search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * FHIR: the same search, asked by a form
         * @description Reading: may be sent again. The log names the children shown.
         */
        post: operations["fhirSearchCarePlanByForm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fhir/R4/CarePlan/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * FHIR: a CarePlan
         * @description Reading: may be sent again. The log names the children shown.
         */
        get: operations["fhirReadCarePlan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fhir/R4/ServiceRequest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * FHIR: a search for ServiceRequest
         * @description Reading: may be sent again. The log names the children shown. Also by POST `_search` with a form. Unknown parameters are refused unless handling=lenient is preferred.
         */
        get: operations["fhirSearchServiceRequest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fhir/R4/ServiceRequest/_search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * FHIR: the same search, asked by a form
         * @description Reading: may be sent again. The log names the children shown.
         */
        post: operations["fhirSearchServiceRequestByForm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fhir/R4/ServiceRequest/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * FHIR: a ServiceRequest
         * @description Reading: may be sent again. The log names the children shown.
         */
        get: operations["fhirReadServiceRequest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fhir/R4/Appointment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * FHIR: a search for Appointment
         * @description Reading: may be sent again. The log names the children shown. Also by POST `_search` with a form. Unknown parameters are refused unless handling=lenient is preferred.
         */
        get: operations["fhirSearchAppointment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fhir/R4/Appointment/_search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * FHIR: the same search, asked by a form
         * @description Reading: may be sent again. The log names the children shown. Identifiers stand in a body alone, never in an address; what is found by one has a single page.
         */
        post: operations["fhirSearchAppointmentByForm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fhir/R4/Appointment/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * FHIR: a Appointment
         * @description Reading: may be sent again. The log names the children shown.
         */
        get: operations["fhirReadAppointment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fhir/R4/Encounter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * FHIR: a search for Encounter
         * @description Reading: may be sent again. The log names the children shown. Also by POST `_search` with a form. Unknown parameters are refused unless handling=lenient is preferred.
         */
        get: operations["fhirSearchEncounter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fhir/R4/Encounter/_search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * FHIR: the same search, asked by a form
         * @description Reading: may be sent again. The log names the children shown. Identifiers stand in a body alone, never in an address; what is found by one has a single page.
         */
        post: operations["fhirSearchEncounterByForm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fhir/R4/Encounter/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * FHIR: a Encounter
         * @description Reading: may be sent again. The log names the children shown.
         */
        get: operations["fhirReadEncounter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fhir/R4/Practitioner": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * FHIR: a search for Practitioner
         * @description Reading: may be sent again. The log names the children shown. Also by POST `_search` with a form. Unknown parameters are refused unless handling=lenient is preferred.
         */
        get: operations["fhirSearchPractitioner"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fhir/R4/Practitioner/_search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * FHIR: the same search, asked by a form
         * @description Reading: may be sent again. The log names the children shown.
         */
        post: operations["fhirSearchPractitionerByForm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fhir/R4/Practitioner/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * FHIR: a Practitioner
         * @description Reading: may be sent again. The log names the children shown.
         */
        get: operations["fhirReadPractitioner"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fhir/R4/Schedule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * FHIR: a search for Schedule
         * @description Reading: may be sent again. The log names the children shown. Also by POST `_search` with a form. Unknown parameters are refused unless handling=lenient is preferred.
         */
        get: operations["fhirSearchSchedule"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fhir/R4/Schedule/_search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * FHIR: the same search, asked by a form
         * @description Reading: may be sent again. The log names the children shown.
         */
        post: operations["fhirSearchScheduleByForm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fhir/R4/Schedule/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * FHIR: a Schedule
         * @description Reading: may be sent again. The log names the children shown.
         */
        get: operations["fhirReadSchedule"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fhir/R4/Slot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * FHIR: a search for Slot
         * @description Reading: may be sent again. The log names the children shown. Also by POST `_search` with a form. Unknown parameters are refused unless handling=lenient is preferred.
         */
        get: operations["fhirSearchSlot"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fhir/R4/Slot/_search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * FHIR: the same search, asked by a form
         * @description Reading: may be sent again. The log names the children shown.
         */
        post: operations["fhirSearchSlotByForm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fhir/R4/Slot/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * FHIR: a Slot
         * @description Reading: may be sent again. The log names the children shown.
         */
        get: operations["fhirReadSlot"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fhir/R4/PlanDefinition/{id}/$apply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * FHIR: what a programme owes a child, worked out without storing anything
         * @description May be sent again as often as you like. Of a child on record (`subject`) it must be the programme that it follows; of another, what is told as in a schedule preview counts: birthDate, dueDate, gestationalDays and so on.
         */
        post: operations["fhirApplyPlanDefinition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The municipality's closing days, districts, postal code centres, calendar initials, cut-offs and needs visits in a year
         * @description Reading: may be sent again.
         */
        get: operations["readSettings"];
        /**
         * Changes closing days, districts, postal code centres, calendar initials, cut-offs or needs visits in a year
         * @description May be sent again: a second one with the same If-Match is refused as stale. Closing days and cut-offs count from the next time a child is planned.
         */
        put: operations["changeSettings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/criteria": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What may call for more than every family is given, as the municipality goes by it
         * @description Reading: may be sent again. A criterion proposes, and people decide; none counts or ranks.
         */
        get: operations["listCriteria"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/criteria/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Switches a criterion on or off, or writes one of the municipality's own
         * @description May be sent again: a second one with the same If-Match is refused as stale. If-Match takes the ETag of the list, of the settings or of the last change. It counts from the next time a child is planned.
         */
        put: operations["changeCriterion"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/concern-guide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The questions that a concern is opened by, FBOE's conditions, and steps to think with
         * @description Reading: may be sent again. The same for everybody; it tells of no family.
         */
        get: operations["readConcernGuide"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/handover-templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the municipality tells at each transition
         * @description Reading: may be sent again.
         */
        get: operations["listHandoverTemplates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/handover-templates/{transition}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is told at one transition, now or in a version by which something was written
         * @description Reading: may be sent again.
         */
        get: operations["readHandoverTemplate"];
        /**
         * Says what is told at a transition from now on
         * @description May be sent again: a second one with the same If-Match is refused as stale. What has been written stays as it is, and the version by which it was can be read.
         */
        put: operations["changeHandoverTemplate"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/group-sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The sessions that stand, by their day
         * @description Reading: may be sent again. The log names the children shown.
         */
        get: operations["listSessions"];
        put?: never;
        /**
         * Plans a session for many children: a mothers' group, an evening
         * @description May be sent again with the same Idempotency-Key, and only so. It occupies its health visitor as any appointment does.
         */
        post: operations["planSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/group-sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A session, with those who are to come
         * @description Reading: may be sent again. The log names the children shown. Families that are not the reader's are only counted.
         */
        get: operations["readSession"];
        put?: never;
        post?: never;
        /**
         * Cancels a session: the visits of those who were to come are owed as before
         * @description May be sent again: a second one with the same If-Match is refused as stale.
         */
        delete: operations["cancelSession"];
        options?: never;
        head?: never;
        /**
         * Moves a session, or changes its place, size or health visitor
         * @description May be sent again: a second one with the same If-Match is refused as stale.
         */
        patch: operations["changeSession"];
        trace?: never;
    };
    "/v1/group-sessions/{id}/participants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Children are to come: the visit of each is agreed for the session
         * @description May be sent again with the same Idempotency-Key, and only so. An outcome of the visit takes a child out again.
         */
        post: operations["joinSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/group-sessions/{id}/attendance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Who came: one contact that fulfils the visit of each
         * @description May be sent again with the same Idempotency-Key, and only so. The visits of those who stayed away are owed as before, and remember it. Taking the contact back takes all of it back.
         */
        post: operations["recordAttendance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/absences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who is away, by the first day
         * @description Reading: may be sent again. Absences that were taken back are left out.
         */
        get: operations["listAbsences"];
        put?: never;
        /**
         * A health visitor is away, by herself or a coordinator of her district
         * @description May be sent again with the same Idempotency-Key, and only so.
         */
        post: operations["recordAbsence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/absences/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An absence, taken back or not
         * @description Reading: may be sent again.
         */
        get: operations["readAbsence"];
        put?: never;
        post?: never;
        /**
         * Takes an absence back; it stays on record
         * @description May be sent again: a second one with the same If-Match is refused as stale.
         */
        delete: operations["withdrawAbsence"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    event: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An event, posted to each webhook that is active
         * @description Is sent again, under the same id, until it is answered 2xx, ten times in three days. 410 stops the webhook; 429, 502, 503 and 504 leave it alone, as long as `Retry-After` says.
         */
        post: operations["eventSent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    challenge: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A text of chance, posted to a webhook's address when `challengeWebhook` asks for it
         * @description Is not sent again by itself: each `challengeWebhook` sends another.
         */
        post: operations["challengeSent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /** @description A CloudEvent 1.0 in structured JSON. */
        WebhookEvent: {
            /** @enum {string} */
            specversion: "1.0";
            /**
             * Format: uuid
             * @description The `webhook-id`, the same in every attempt and replay.
             */
            id: string;
            /** @description The municipality. */
            source: string;
            /** Format: date-time */
            time: string;
            /** @enum {string} */
            datacontenttype: "application/json";
            /** @description As in `/v1/events`. */
            type: string;
            /**
             * Format: uri
             * @description Where `data` is described; not sent where the service has no address of its own.
             */
            dataschema?: string;
            /**
             * Format: uuid
             * @description The child; not sent where there is none.
             */
            subject?: string;
            /** @description The number in sixteen digits. */
            sequence: string;
            data: components["schemas"]["WebhookEventData"];
        };
        /** @description As the event is in `/v1/events`. */
        WebhookEventData: {
            number: number;
            /** Format: uuid */
            child: string | null;
            /** @description The number of the event of this child before; of an event about no child, null. Where it was not seen something is missing: ask `/v1/events`. */
            previous: number | null;
            /** Format: uuid */
            visit: string | null;
            version: number | null;
            reasons: string[];
            externalReference: string | null;
        };
        /** @description A CloudEvent 1.0 in structured JSON. */
        WebhookChallenge: {
            /** @enum {string} */
            specversion: "1.0";
            /**
             * Format: uuid
             * @description The `webhook-id`, the same in every attempt and replay.
             */
            id: string;
            /** @description The municipality. */
            source: string;
            /** Format: date-time */
            time: string;
            /** @enum {string} */
            datacontenttype: "application/json";
            /** @enum {string} */
            type: "webhook.challenge";
            data: {
                /** @description What is to be answered, alone. */
                challenge: string;
            };
        };
        Status: {
            status: string;
        };
        /** @description RFC 9457 problem details; every fault at once. */
        Problem: {
            /** @example /problems/invalidRequest */
            type: string;
            title: string;
            status: number;
            detail: string;
            errors: {
                /** @description JSON pointer into what was sent; of XML, the path of an element. */
                pointer: string;
                code: string;
                detail: string;
            }[];
            /** @description Of `childMerged`: the child that stands for the one that was named. */
            mergedInto?: string;
            /** @description Of `emergencyPlanStands`: the plan that is in the way. */
            emergencyPlan?: string;
        };
        /**
         * @example {
         *       "items": [
         *         {
         *           "id": "favrskov",
         *           "municipality": "0710",
         *           "version": "2026-1",
         *           "validFrom": "2026-01-01",
         *           "title": {
         *             "da": "Sundhedsplejens besøg i Favrskov",
         *             "en": "The health visitors' visits in Favrskov"
         *           },
         *           "state": "published"
         *         }
         *       ],
         *       "next": null
         *     }
         */
        ProgrammeList: {
            items: components["schemas"]["ProgrammeSummary"][];
            next: string | null;
        };
        ProgrammeSummary: {
            id: string;
            municipality: string;
            version: string;
            /** Format: date */
            validFrom: string;
            title: {
                da: string;
                en: string;
            };
            /** @enum {string} */
            state: "draft" | "published";
        };
        /** @description A municipality's visit programme; a published version never changes. */
        Programme: {
            /** @example favrskov */
            id: string;
            /** @example 0710 */
            municipality: string;
            /** @example 2026-1 */
            version: string;
            /**
             * Format: date
             * @example 2026-03-02
             */
            validFrom: string;
            title: components["schemas"]["Title"];
            sources?: string[];
            rules: components["schemas"]["Rule"][];
        };
        /**
         * @example {
         *       "da": "2-månedersbesøg",
         *       "en": "Two-month visit"
         *     }
         */
        Title: {
            da: string;
            en: string;
        };
        Rule: {
            /** @example two-months */
            code: string;
            title: components["schemas"]["Title"];
            anchor: string | string[];
            /** @enum {string} */
            clock?: "chronological" | "corrected";
            /**
             * @example {
             *       "earliest": "P7W",
             *       "target": "P8W",
             *       "latest": "P3M"
             *     }
             */
            window: {
                /** @example P8W */
                earliest: string;
                /** @example P8W */
                target: string;
                /** @example P8W */
                latest: string;
            };
            /** @example FREQ=WEEKLY;COUNT=4 */
            repeat?: string;
            /** @enum {string} */
            offer: "everyone" | "needs";
            when?: components["schemas"]["Condition"];
            /** @enum {string} */
            days?: "weekdays" | "saturdays" | "all";
            /** @example P8W */
            proposeFrom?: string;
            durationMinutes: number;
            modalities: ("home" | "clinic" | "group" | "phone" | "video" | "daycare")[];
            instruments?: string[];
            competences?: string[];
            priority?: number;
            reportAs?: string;
            source?: string;
            /**
             * @example {
             *       "window.target": "Favrskov Kommune, Sundhedsplejersken på hjemmebesøg"
             *     }
             */
            sources?: {
                [key: string]: string;
            };
        };
        /**
         * @description When a rule applies, with three values: what nobody has recorded is unknown, never false.
         * @example {
         *       "fact": "first-time-parents",
         *       "is": true
         *     }
         */
        Condition: {
            /** @example first-time-parents */
            fact: string;
            is: boolean | number | string;
        } | {
            /** @example first-time-parents */
            fact: string;
            atLeast: number;
        } | {
            /** @example first-time-parents */
            fact: string;
            atMost: number;
        } | {
            all: components["schemas"]["Condition"][];
        } | {
            any: components["schemas"]["Condition"][];
        } | {
            not: components["schemas"]["Condition"];
        };
        /**
         * @description A municipality's own programme; a published version never changes.
         * @example {
         *       "id": "my-programme",
         *       "municipality": "0999",
         *       "version": "2026-1",
         *       "validFrom": "2026-01-01",
         *       "title": {
         *         "da": "Vores besøg",
         *         "en": "Our visits"
         *       },
         *       "rules": [
         *         {
         *           "code": "two-months",
         *           "title": {
         *             "da": "2-månedersbesøg",
         *             "en": "Two-month visit"
         *           },
         *           "anchor": "birth",
         *           "window": {
         *             "earliest": "P7W",
         *             "target": "P8W",
         *             "latest": "P3M"
         *           },
         *           "offer": "everyone",
         *           "durationMinutes": 75,
         *           "modalities": [
         *             "home"
         *           ]
         *         },
         *         {
         *           "code": "daycare-handover",
         *           "title": {
         *             "da": "Overlevering til dagtilbud",
         *             "en": "Daycare handover"
         *           },
         *           "anchor": "daycare-start",
         *           "window": {
         *             "earliest": "-P6W",
         *             "target": "-P2W",
         *             "latest": "P2W"
         *           },
         *           "offer": "everyone",
         *           "durationMinutes": 45,
         *           "modalities": [
         *             "daycare"
         *           ]
         *         }
         *       ]
         *     }
         */
        ProgrammeDraft: {
            /** @example favrskov */
            id: string;
            /** @example 0710 */
            municipality: string;
            /** @example 2026-2 */
            version: string;
            /**
             * Format: date
             * @example 2026-03-02
             */
            validFrom: string;
            title: components["schemas"]["Title"];
            sources?: string[];
            rules: components["schemas"]["Rule"][];
        };
        /**
         * @example {
         *       "programme": {
         *         "id": "my-programme",
         *         "version": "2026-2"
         *       },
         *       "findings": [
         *         {
         *           "code": "unknownFact",
         *           "severity": "warning",
         *           "rule": "language-visit",
         *           "pointer": "/rules/4",
         *           "title": {
         *             "da": "Ingen oplysning med det navn er kendt: nogen skal registrere den.",
         *             "en": "No fact of that name is known: somebody has to record it."
         *           },
         *           "fact": "langauge-concern"
         *         }
         *       ]
         *     }
         */
        ProgrammeFindings: {
            programme: {
                id: string;
                version: string;
            };
            findings: components["schemas"]["ProgrammeFinding"][];
        };
        ProgrammeFinding: {
            code: string;
            /** @enum {string} */
            severity: "error" | "warning";
            rule: string | null;
            /** @description JSON pointer into the programme. */
            pointer: string;
            title: {
                da: string;
                en: string;
            };
            /** @description Of the first year's days. */
            days?: number;
            fact?: string;
            anchor?: string;
            /** @description To the nearest visit. */
            weeks?: number | null;
        };
        /**
         * @example {
         *       "id": "my-programme",
         *       "version": "2026-2",
         *       "policy": {
         *         "kind": "open-visits",
         *         "from": "2026-09-01"
         *       },
         *       "children": 1204
         *     }
         */
        PublishedProgramme: {
            id: string;
            version: string;
            policy: components["schemas"]["PublishingPolicy"];
            /** @description How many children on record take it up. */
            children: number;
        };
        /** @description Who follows the version. new-families: whoever is registered from now on. unborn: they and the children who are expected. open-visits: they and everybody, for windows that open on that day or later. opt-in: these children and nobody else. */
        PublishingPolicy: {
            /** @enum {string} */
            kind: "new-families";
        } | {
            /** @enum {string} */
            kind: "unborn";
        } | {
            /** @enum {string} */
            kind: "open-visits";
            /**
             * Format: date
             * @example 2026-03-02
             */
            from: string;
        } | {
            /** @enum {string} */
            kind: "opt-in";
            children: string[];
        };
        /**
         * @example {
         *       "version": "2026-2",
         *       "policy": {
         *         "kind": "open-visits",
         *         "from": "2026-09-01"
         *       },
         *       "acceptWarnings": true
         *     }
         */
        Publication: {
            /** @example 2026-2 */
            version: string;
            policy: components["schemas"]["PublishingPolicy"];
            acceptWarnings?: boolean;
        };
        WhatIf: {
            programme: {
                id: string;
                version: string;
            };
            /** Format: date */
            from: string;
            /**
             * Format: date
             * @description The last day that is counted.
             */
            until: string;
            total: {
                now: components["schemas"]["Workload"];
                instead: components["schemas"]["Workload"];
                difference: components["schemas"]["Workload"];
            };
            cells: {
                month: string;
                /** @description null for families without one, and for those with a protected address. */
                district: string | null;
                competences: string[];
                now: components["schemas"]["Workload"];
                instead: components["schemas"]["Workload"];
                difference: components["schemas"]["Workload"];
            }[];
            /** @description The first 20 most affected, for coordinators; null for everybody else. */
            families: {
                /** Format: uuid */
                family: string;
                added: number;
                removed: number;
                /** @description How many more. */
                minutes: number;
            }[] | null;
        };
        /** @description The hours are those that the visits' rules count. Whoever sees no family is told null where visits, or the difference, are 1 to 4, and where that could be reckoned. */
        Workload: {
            visits: number | null;
            hours: number | null;
        };
        /**
         * @description A version on record, a whole programme, or a change of the current version.
         * @example {
         *       "change": {
         *         "offer": {
         *           "rule": "three-and-a-half-years",
         *           "to": "everyone"
         *         }
         *       },
         *       "months": 12
         *     }
         */
        WhatIfQuestion: {
            /** @example 2026-2 */
            version?: string;
            programme?: components["schemas"]["Programme"];
            change?: components["schemas"]["ProgrammeChange"];
            /**
             * Format: date
             * @description Windows that open on this day or later would follow it, and visits are counted from it; today if left out.
             * @example 2026-03-02
             */
            from?: string;
            /** @description 12 if left out. */
            months?: number;
        };
        /** @description One thing otherwise than in the current version: a rule more, or one that is offered to everyone, without a condition. */
        ProgrammeChange: {
            add: components["schemas"]["Rule"];
        } | {
            offer: {
                /** @example two-months */
                rule: string;
                /** @enum {string} */
                to: "everyone";
            };
        };
        Schedule: {
            programme: {
                id: string;
                version: string;
            };
            visits: components["schemas"]["PlannedVisit"][];
            proposals: components["schemas"]["ProposedVisit"][];
            undecided: {
                rule: string;
                missing: string[];
            }[];
            waiting: {
                rule: string;
                anchor: string;
            }[];
            notDue: {
                rule: string;
                because: components["schemas"]["Reason"][];
            }[];
        };
        PlannedVisit: {
            rule: string;
            occurrence: number;
            /** @enum {string} */
            offer: "everyone" | "needs";
            title: {
                da: string;
                en: string;
            };
            provisional: boolean;
            window: components["schemas"]["Window"];
            /** @enum {string} */
            state: "planned" | "due" | "overdue" | "infeasible" | "booked" | "held" | "held-late" | "declined" | "lapsed" | "covered-elsewhere";
            because: components["schemas"]["Reason"][];
            explanation: string;
        };
        /** @description Civil dates, both ends included. */
        Window: {
            /**
             * Format: date
             * @example 2026-04-27
             */
            earliest: string;
            /**
             * Format: date
             * @example 2026-04-27
             */
            target: string;
            /**
             * Format: date
             * @example 2026-04-27
             */
            latest: string;
        };
        /** @description A code with its particulars; `because` says what it rests on. */
        Reason: {
            /** @example countedFrom */
            code: string;
        } & {
            [key: string]: unknown;
        };
        ProposedVisit: {
            rule: string;
            window: components["schemas"]["Window"];
            because: components["schemas"]["Reason"][];
            explanation: string;
        };
        /**
         * @example {
         *       "programme": "favrskov",
         *       "child": {
         *         "birthDate": "2026-03-02",
         *         "dueDate": "2026-03-20",
         *         "gestationalAge": {
         *           "weeks": 37,
         *           "days": 3
         *         },
         *         "firstTimeParents": true,
         *         "dischargedOn": "2026-03-03"
         *       },
         *       "asOf": "2026-03-03"
         *     }
         */
        SchedulePreviewRequest: {
            programme?: string | components["schemas"]["Programme"];
            child: components["schemas"]["ChildFacts"];
            facts?: components["schemas"]["RecordedFact"][];
            /**
             * Format: date
             * @example 2026-03-02
             */
            asOf?: string;
        };
        /** @description What is known of the child; what is left out or null is unknown. */
        ChildFacts: {
            /**
             * Format: date
             * @example 2026-03-02
             */
            birthDate?: string;
            /**
             * Format: date
             * @example 2026-03-02
             */
            dueDate?: string;
            /**
             * @example {
             *       "weeks": 37,
             *       "days": 3
             *     }
             */
            gestationalAge?: {
                weeks: number;
                days: number;
            } | null;
            firstTimeParents?: boolean | null;
            bornTogether?: number | null;
            birthWeightGrams?: number | null;
            /**
             * Format: date
             * @example 2026-03-02
             */
            dischargedOn?: string;
            /**
             * Format: date
             * @example 2026-03-02
             */
            daycareStart?: string;
            /**
             * Format: date
             * @example 2026-03-02
             */
            kindergartenStart?: string;
            /**
             * Format: date
             * @example 2026-03-02
             */
            arrivedOn?: string;
        };
        /**
         * @example {
         *       "fact": "language-concern",
         *       "value": true,
         *       "on": "2027-05-01"
         *     }
         */
        RecordedFact: {
            /** @example two-months */
            fact: string;
            value: boolean | number | string | null;
            /**
             * Format: date
             * @example 2026-03-02
             */
            on: string;
        };
        /** @description The schedule of a child on record; every rule of the programme stands in exactly one list. */
        ScheduleOnRecord: {
            programme: {
                id: string;
                version: string;
            };
            /** @description The newborn is admitted: what nobody has made anything of rests until its discharge is known. Left out where nothing rests. */
            paused?: {
                /**
                 * Format: date
                 * @example 2026-04-27
                 */
                since: string;
                because: components["schemas"]["Reason"][];
                explanation: string | null;
            };
            visits: components["schemas"]["VisitOfSchedule"][];
            proposals: components["schemas"]["Proposal"][];
            undecided: {
                rule: string;
                missing: string[];
            }[];
            waiting: {
                rule: string;
                anchor: string;
            }[];
            notDue: {
                rule: string;
                because: components["schemas"]["Reason"][];
            }[];
        };
        VisitOfSchedule: {
            rule: string;
            occurrence: number;
            /** @enum {string} */
            offer: "everyone" | "needs";
            title: {
                da: string;
                en: string;
            };
            provisional: boolean;
            window: components["schemas"]["Window"];
            /** @enum {string} */
            state: "planned" | "due" | "overdue" | "infeasible" | "booked" | "held" | "held-late" | "declined" | "lapsed" | "covered-elsewhere";
            because: components["schemas"]["Reason"][];
            explanation: string | null;
            /**
             * Format: uuid
             * @description Null for a visit that will be owed by then and is not on record yet.
             */
            id: string | null;
            /** Format: uuid */
            appointment: string | null;
            /** Format: uuid */
            contact: string | null;
            /** Format: uuid */
            healthVisitor: string | null;
            /**
             * @description It rests while its newborn is admitted; left out where it does not.
             * @enum {boolean}
             */
            paused?: true;
            /** @description It rests by an emergency plan, in whatever state it is; left out where it does not. */
            setAside?: {
                /**
                 * Format: uuid
                 * @description Null where it would tell the district of a protected address.
                 */
                emergencyPlan: string | null;
                /**
                 * Format: date
                 * @description The last day, as far as anybody knows.
                 * @example 2026-04-27
                 */
                until: string | null;
            };
        };
        Proposal: {
            rule: string;
            window: components["schemas"]["Window"];
            because: components["schemas"]["Reason"][];
            explanation: string | null;
            /** Format: uuid */
            id: string;
        };
        Registration: {
            /** Format: uuid */
            family: string;
            children: {
                /** Format: uuid */
                childId: string;
                schedule: components["schemas"]["ScheduleOnRecord"];
            }[];
        };
        /**
         * @example {
         *       "messageId": "3f0c1f0e-birth-1",
         *       "status": "new",
         *       "sentAt": "2026-03-02T06:00:00+01:00",
         *       "municipality": "0999",
         *       "mother": {
         *         "cpr": "0101905001",
         *         "name": "Ida Æblegren",
         *         "address": {
         *           "street": "Tusindfrydvej 4",
         *           "postalCode": "8450",
         *           "city": "Hammel"
         *         },
         *         "phone": "+45 12 34 56 78",
         *         "addressProtected": false
         *       },
         *       "dueDate": "2026-03-20",
         *       "gestationalAge": {
         *         "weeks": 37,
         *         "days": 3
         *       },
         *       "discharge": "within-24-hours",
         *       "dischargedOn": "2026-03-03",
         *       "firstTimeParents": true,
         *       "children": [
         *         {
         *           "bornAt": "2026-03-02T04:12:00+01:00",
         *           "sex": "female",
         *           "weightGrams": 3300
         *         }
         *       ]
         *     }
         */
        BirthNotification: {
            messageId: string;
            /** @enum {string} */
            status: "new" | "corrected" | "cancelled";
            replaces?: string | null;
            /**
             * Format: date-time
             * @example 2026-03-02T04:12:00+01:00
             */
            sentAt?: string | null;
            municipality: string;
            mother: components["schemas"]["Mother"];
            /**
             * Format: date
             * @example 2026-03-02
             */
            dueDate?: string;
            /**
             * @example {
             *       "weeks": 37,
             *       "days": 3
             *     }
             */
            gestationalAge?: {
                weeks: number;
                days: number;
            } | null;
            /** @enum {string|null} */
            discharge?: "direct-home" | "within-24-hours" | "after-24-hours" | "in-progress" | null;
            /**
             * Format: date
             * @example 2026-03-02
             */
            dischargedOn?: string;
            firstTimeParents?: boolean | null;
            children: components["schemas"]["BornChild"][];
        };
        Mother: {
            /** @example 0101905001 */
            cpr?: string | null;
            /** @example 020326AB12 */
            replacementNumber?: string | null;
            /** @example Alma Æblegren */
            name?: string | null;
            address?: components["schemas"]["Address"];
            /** @example +45 12 34 56 78 */
            phone?: string | null;
            /** @example ar */
            interpreter?: string | null;
            addressProtected?: boolean | null;
        };
        Address: {
            /** @example Tusindfrydvej 4 */
            street?: string | null;
            /** @example 8450 */
            postalCode?: string | null;
            /** @example Hammel */
            city?: string | null;
            coordinates?: components["schemas"]["Coordinates"];
        } | null;
        Coordinates: {
            /** @example 56.2567 */
            latitude: number;
            /** @example 9.8612 */
            longitude: number;
        } | null;
        BornChild: {
            /** @example 0101905001 */
            cpr?: string | null;
            /** @example 020326AB12 */
            replacementNumber?: string | null;
            /** @example Alma Æblegren */
            name?: string | null;
            /**
             * Format: date-time
             * @example 2026-03-02T04:12:00+01:00
             */
            bornAt: string;
            /** @enum {string|null} */
            sex?: "female" | "male" | "unknown" | null;
            weightGrams?: number | null;
            lengthCm?: number | null;
            headCm?: number | null;
            transferredTo?: string | null;
            addressProtected?: boolean | null;
            /**
             * @description The journal's own reference; it is echoed in events.
             * @example journal-4711
             */
            externalReference?: string | null;
        };
        PregnancyRegistration: components["schemas"]["Registration"] & {
            /** Format: uuid */
            pregnancy: string;
        };
        /**
         * @example {
         *       "mother": {
         *         "cpr": "0101905001",
         *         "name": "Ida Æblegren",
         *         "address": {
         *           "street": "Tusindfrydvej 4",
         *           "postalCode": "8450",
         *           "city": "Hammel"
         *         }
         *       },
         *       "dueDate": "2026-03-20",
         *       "firstTimeParents": true
         *     }
         */
        Pregnancy: {
            mother: components["schemas"]["Mother"];
            /**
             * Format: date
             * @example 2026-03-02
             */
            dueDate: string;
            firstTimeParents?: boolean | null;
            /**
             * @description The journal's own reference; it is echoed in events.
             * @example journal-4711
             */
            externalReference?: string | null;
        };
        /**
         * @example {
         *       "arrivedOn": "2026-03-02",
         *       "mother": {
         *         "cpr": "0101905001",
         *         "name": "Ida Æblegren",
         *         "address": {
         *           "street": "Tusindfrydvej 4",
         *           "postalCode": "8450",
         *           "city": "Hammel"
         *         }
         *       },
         *       "children": [
         *         {
         *           "name": "Alma Æblegren",
         *           "birthDate": "2025-06-01"
         *         }
         *       ]
         *     }
         */
        Arrival: {
            /**
             * Format: date
             * @example 2026-03-02
             */
            arrivedOn: string;
            /**
             * @description `moved-in` if left out.
             * @enum {string|null}
             */
            as?: "moved-in" | "adopted" | "fostered" | null;
            mother?: components["schemas"]["Parent"];
            secondParent?: components["schemas"]["Parent"];
            children: components["schemas"]["ArrivedChild"][];
        };
        Parent: {
            /** @example 0101905001 */
            cpr?: string | null;
            /** @example 020326AB12 */
            replacementNumber?: string | null;
            /** @example Alma Æblegren */
            name?: string | null;
            address?: components["schemas"]["Address"];
            /** @example +45 12 34 56 78 */
            phone?: string | null;
            /** @example ar */
            interpreter?: string | null;
            addressProtected?: boolean | null;
            hasCustody?: boolean | null;
        } | null;
        ArrivedChild: {
            /** @example 0101905001 */
            cpr?: string | null;
            /** @example 020326AB12 */
            replacementNumber?: string | null;
            /** @example Alma Æblegren */
            name?: string | null;
            /**
             * Format: date
             * @example 2026-03-02
             */
            birthDate: string;
            /** @enum {string|null} */
            sex?: "female" | "male" | "unknown" | null;
            /**
             * Format: date
             * @example 2026-03-02
             */
            dueDate?: string;
            /**
             * @example {
             *       "weeks": 37,
             *       "days": 3
             *     }
             */
            gestationalAge?: {
                weeks: number;
                days: number;
            } | null;
            firstTimeParents?: boolean | null;
            bornTogether?: number | null;
            birthWeightGrams?: number | null;
            /**
             * Format: date
             * @example 2026-03-02
             */
            dischargedOn?: string;
            /**
             * Format: date
             * @example 2026-03-02
             */
            daycareStart?: string;
            /**
             * Format: date
             * @example 2026-03-02
             */
            kindergartenStart?: string;
            addressProtected?: boolean | null;
            /**
             * @description The journal's own reference; it is echoed in events.
             * @example journal-4711
             */
            externalReference?: string | null;
        };
        /** @description What is not known, or not for this viewer to see, is null. */
        Family: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            healthVisitor: string | null;
            district: string | null;
            /** @description Somebody of the family has a protected address: nothing tells where they live. */
            protected: boolean;
            parents: {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                part: "mother" | "second-parent";
                identifiers: components["schemas"]["Identifier"][];
                name: string | null;
                phone: string | null;
                interpreter: string | null;
                hasCustody: boolean | null;
                addressProtected: boolean;
            }[];
            homes: components["schemas"]["Address"][];
            children: string[];
        };
        Identifier: {
            system: string;
            value: string;
        };
        /**
         * @description What is left out stays as it is; null takes away.
         * @example {
         *       "secondParent": {
         *         "name": "Noa Æblegren",
         *         "hasCustody": true
         *       }
         *     }
         */
        FamilyChange: {
            healthVisitor?: string | null;
            mother?: components["schemas"]["ParentChange"];
            secondParent?: components["schemas"]["ParentChange"];
            homes?: components["schemas"]["Address"][];
            children?: {
                id: string;
                /** @example Alma Æblegren */
                name: string;
            }[];
        };
        ParentChange: {
            /** @example 0101905001 */
            cpr?: string;
            /** @example 020326AB12 */
            replacementNumber?: string;
            /** @example Alma Æblegren */
            name?: string | null;
            /** @example +45 12 34 56 78 */
            phone?: string | null;
            /** @example ar */
            interpreter?: string | null;
            hasCustody?: boolean | null;
            addressProtected?: boolean;
        };
        OpenAssignmentPage: {
            items: components["schemas"]["OpenAssignment"][];
            next: string | null;
        };
        /** @description What is not known, or not for this viewer to see, is null. */
        OpenAssignment: components["schemas"]["Family"] & {
            /**
             * Format: date-time
             * @description When it became known, was given back or was taken up again.
             */
            waitingSince: string;
        };
        AssignedFamilies: {
            families: components["schemas"]["Family"][];
        };
        /**
         * @example {
         *       "families": [
         *         "0999a000-0000-4000-8000-00000000000a"
         *       ],
         *       "healthVisitor": "0999a000-0000-4000-8000-000000000001",
         *       "reason": "Ny fordeling i distriktet"
         *     }
         */
        Assignment: {
            families: string[];
            /** @description Null: nobody follows them. */
            healthVisitor: string | null;
            /** @description For the log alone. */
            reason: string;
        };
        ChildPage: {
            items: components["schemas"]["Child"][];
            next: string | null;
        };
        /** @description What is not known, or not for this viewer to see, is null. */
        Child: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            family: string;
            identifiers: components["schemas"]["Identifier"][];
            name: string | null;
            /**
             * Format: date
             * @example 2026-04-27
             */
            birthDate: string | null;
            /** Format: date-time */
            bornAt: string | null;
            /**
             * Format: date
             * @example 2026-04-27
             */
            dueDate: string | null;
            gestationalAge: {
                weeks: number;
                days: number;
            } | null;
            bornTogether: number | null;
            /** @enum {string|null} */
            sex: "female" | "male" | "unknown" | null;
            weightGrams: number | null;
            lengthCm: number | null;
            headCm: number | null;
            /** @enum {string|null} */
            discharge: "direct-home" | "within-24-hours" | "after-24-hours" | "in-progress" | null;
            transferredTo: string | null;
            /** @description Who looks after a newborn until its health visitor does, as far as is known; left out in lists, and of a child that is not born. */
            firstDays?: {
                /** @enum {string|null} */
                coveredBy: "midwife" | "hospital" | "health-visitor" | null;
                /**
                 * Format: date
                 * @example 2026-04-27
                 */
                until: string;
            };
            /** Format: uuid */
            healthVisitor: string | null;
            district: string | null;
            addressProtected: boolean;
            /** @description Somebody of the family has a protected address: nothing tells where they live. */
            protected: boolean;
            /** @description The birth letter was cancelled. */
            withdrawn: boolean;
            /**
             * @description Why it is followed no more; null while it is.
             * @enum {string|null}
             */
            ending: "stopped" | "merged" | "registration-cancelled" | "departed" | null;
            /**
             * Format: uuid
             * @description The child that it was registered twice with.
             */
            mergedInto: string | null;
            externalReference: string | null;
        };
        /**
         * @description Exactly one of: a number of the child or a parent (`cpr` is short for its system), the journal's own reference, or whole words of a name; and, for the next page, its cursor.
         * @example {
         *       "identifier": {
         *         "system": "urn:oid:1.2.208.176.1.2",
         *         "value": "0101905001"
         *       }
         *     }
         */
        ChildLookup: {
            identifier?: {
                system: string;
                value: string;
            };
            /** @example 0101905001 */
            cpr?: string;
            externalReference?: string;
            /** @example Alma Æblegren */
            name?: string;
            limit?: number;
            /** @description `next` of the page before, with the same filter. */
            cursor?: string;
        };
        /**
         * @example {
         *       "cause": "death",
         *       "on": "2026-03-02"
         *     }
         */
        Stop: {
            /** @enum {string} */
            cause: "death" | "stillbirth";
            /**
             * Format: date
             * @description Today in Denmark if left out.
             * @example 2026-03-02
             */
            on?: string;
        };
        Departure: {
            /** Format: uuid */
            child: string;
            /**
             * Format: date
             * @example 2026-04-27
             */
            departedOn: string | null;
            /** @description What a person sees to: nothing is handed over by itself, and an appointment stands until somebody ends it. Handovers are shown to whoever may see reasons. */
            checklist: ({
                /** @enum {string} */
                code: "askConsentToHandOver";
            } | {
                /** @enum {string} */
                code: "handover";
                /** Format: uuid */
                handover: string;
                /** @enum {string} */
                state: "draft" | "sent" | "acknowledged" | "withdrawn";
            } | {
                /** @enum {string} */
                code: "appointmentStands";
                /** Format: uuid */
                visit: string;
                /** Format: uuid */
                appointment: string;
                /**
                 * Format: date
                 * @example 2026-04-27
                 */
                on: string;
            } | {
                /** @enum {string} */
                code: "visitOpen";
                /** @example two-months */
                rule: string;
                /**
                 * Format: date
                 * @example 2026-04-27
                 */
                latest: string;
            })[];
        };
        /**
         * @example {
         *       "on": "2026-03-02"
         *     }
         */
        NewDeparture: {
            /**
             * Format: date
             * @example 2026-03-02
             */
            on: string;
        };
        /**
         * @example {
         *       "into": "7c1f9a52-0d4e-4c7b-9f2a-51b0c6d3e8f4",
         *       "reason": "Registreret både ved graviditeten og ved fødslen"
         *     }
         */
        Merge: {
            /**
             * Format: uuid
             * @description The child that it turned out to be: its ids are kept.
             */
            into: string;
            /** @description For the log. */
            reason: string;
        };
        /**
         * @description What is known of the twin.
         * @example {
         *       "name": "Ebbe Æblegren",
         *       "sex": "male",
         *       "reason": "Scanningen viste tvillinger"
         *     }
         */
        Split: {
            /** @example 0101905001 */
            cpr?: string | null;
            /** @example Alma Æblegren */
            name?: string | null;
            /** @enum {string|null} */
            sex?: "female" | "male" | "unknown" | null;
            /** @description For the log. */
            reason: string;
        };
        /**
         * @example {
         *       "protected": true
         *     }
         */
        AddressProtection: {
            protected: boolean;
        };
        RevealedAddresses: {
            addresses: components["schemas"]["Address"][];
            /** @description To whom it is handed over: that tells where it is. Left out where nothing is. */
            receivers?: {
                name: string;
                contact: string | null;
                /** Format: uuid */
                handover: string;
            }[];
        };
        /**
         * @example {
         *       "reason": "Hjemmebesøg i morgen"
         *     }
         */
        AddressReveal: {
            reason: string;
        };
        VisitPage: {
            items: components["schemas"]["Visit"][];
            next: string | null;
        };
        Visit: components["schemas"]["VisitOfSchedule"] & {
            /** Format: uuid */
            id?: string;
            /** Format: uuid */
            child: string;
            /** Format: uuid */
            family: string;
            /** @description FBOE contact type: its rule's, or its basis's. */
            reportAs: string;
            /** @description On what a person decided it, by FBOE codes; null for one that its programme gives, and for whoever may not see why. */
            need: {
                /** Format: uuid */
                proposal: string;
                interventions: {
                    code: string;
                    /** @enum {string} */
                    recipient: "child" | "mother" | "second-parent";
                }[];
                conditions: string[];
            } | null;
            /** @description What came of it beside being held; what was taken back is left out. */
            outcomes: {
                /** @enum {string} */
                outcome: "not-home" | "cancelled-by-family" | "cancelled-by-service" | "declined" | "covered-elsewhere";
                /** @enum {string|null} */
                scope: "visit" | "programme" | null;
                /** Format: date */
                on: string;
                /** @description Null in lists. */
                reason: string | null;
            }[];
        };
        /**
         * @example {
         *       "outcome": "not-home",
         *       "on": "2026-03-06",
         *       "reason": "Ingen åbnede"
         *     }
         */
        NewOutcome: {
            /** @enum {string} */
            outcome: "not-home" | "cancelled-by-family" | "cancelled-by-service" | "declined" | "covered-elsewhere";
            /**
             * Format: date
             * @example 2026-03-02
             */
            on: string;
            reason: string;
            /**
             * @description Of what is declined: this visit (if left out) or the whole programme.
             * @enum {string|null}
             */
            scope?: "visit" | "programme" | null;
        };
        /**
         * @example {
         *       "reason": "Familien kan ikke vente"
         *     }
         */
        KeptVisit: {
            /** @description Every one that sets it aside today if left out. */
            emergencyPlan?: string;
            reason: string;
        };
        ChangePreview: {
            /** Format: uuid */
            child: string;
            added: components["schemas"]["VisitEffect"][];
            moved: components["schemas"]["VisitEffect"][];
            removed: components["schemas"]["VisitEffect"][];
            left: components["schemas"]["VisitEffect"][];
            /** @description Agreed or held, and not moved: a person resolves it. */
            inTension: components["schemas"]["VisitInTension"][];
            /** @description Makes exactly this, as long as nothing moves. */
            token: string;
        };
        VisitEffect: {
            rule: string;
            occurrence: number;
            title: {
                da: string;
                en: string;
            };
            window: components["schemas"]["Window"];
            because: components["schemas"]["Reason"][];
            /**
             * Format: uuid
             * @description Null until an added visit is on record.
             */
            id: string | null;
            /** @description Where it was, of one that moves. */
            from: {
                /**
                 * Format: date
                 * @example 2026-04-27
                 */
                earliest: string;
                /**
                 * Format: date
                 * @example 2026-04-27
                 */
                target: string;
                /**
                 * Format: date
                 * @example 2026-04-27
                 */
                latest: string;
            } | null;
            explanation: string | null;
        };
        VisitInTension: components["schemas"]["VisitEffect"] & {
            /** @enum {string} */
            kind: "outsideWindow" | "noLongerOwed";
            /**
             * Format: date
             * @description The day that is agreed, or on which it was held.
             * @example 2026-04-27
             */
            on: string;
            daysOutside: number | null;
        };
        /**
         * @description Days and facts that are known of a child from now on; at least one.
         * @example {
         *       "anchors": [
         *         {
         *           "anchor": "birth",
         *           "on": "2026-03-03"
         *         }
         *       ],
         *       "source": "midwife"
         *     }
         */
        Change: {
            anchors?: components["schemas"]["ToldAnchor"][];
            facts?: components["schemas"]["StoredFact"][];
            /**
             * @description Where it comes from: scan, parents, midwife.
             * @example scan
             */
            source?: string | null;
        };
        ToldAnchor: {
            /** @enum {string} */
            anchor: "due" | "birth" | "discharge" | "daycare-start" | "kindergarten-start";
            /**
             * Format: date
             * @description Null takes the day back.
             * @example 2026-03-02
             */
            on: string;
            /** @description Confirmed if left out. A day that is only expected displaces none that is confirmed. */
            confirmed?: boolean | null;
        };
        /** @description A text is a code: what a person has to say of it stands in the journal. */
        StoredFact: {
            /** @example two-months */
            fact: string;
            value: boolean | number | string | null;
            /**
             * Format: date
             * @example 2026-03-02
             */
            on: string;
            /**
             * Format: date
             * @description The last day on which it counts; after it, it is unknown again.
             * @example 2026-03-02
             */
            until?: string;
        };
        MadeChange: {
            /** Format: uuid */
            child: string;
            added: components["schemas"]["VisitEffect"][];
            moved: components["schemas"]["VisitEffect"][];
            removed: components["schemas"]["VisitEffect"][];
            left: components["schemas"]["VisitEffect"][];
            /** @description Agreed or held, and not moved: a person resolves it. */
            inTension: components["schemas"]["VisitInTension"][];
        };
        /** @description RFC 9457 problem details; every fault at once. */
        ChangeMoved: components["schemas"]["Problem"] & {
            preview?: components["schemas"]["ChangePreview"];
        };
        /**
         * @description The token of a preview.
         * @example {
         *       "token": "eyJjaGFuZ2VzIjpb…"
         *     }
         */
        PreviewedChange: {
            token: string;
        };
        ChangesPreview: {
            items: components["schemas"]["MadeChange"][];
            /** @description Makes exactly this, as long as nothing moves. */
            token: string;
        };
        /**
         * @example {
         *       "changes": [
         *         {
         *           "child": "7c1f9a52-0d4e-4c7b-9f2a-51b0c6d3e8f4",
         *           "anchors": [
         *             {
         *               "anchor": "discharge",
         *               "on": "2026-03-04"
         *             }
         *           ]
         *         }
         *       ]
         *     }
         */
        Changes: {
            changes: {
                /** Format: uuid */
                child: string;
                anchors?: components["schemas"]["ToldAnchor"][];
                facts?: components["schemas"]["StoredFact"][];
                /**
                 * @description Where it comes from: scan, parents, midwife.
                 * @example scan
                 */
                source?: string | null;
            }[];
        };
        MadeChanges: {
            items: components["schemas"]["MadeChange"][];
        };
        /** @description RFC 9457 problem details; every fault at once. */
        ChangesMoved: components["schemas"]["Problem"] & {
            preview?: components["schemas"]["ChangesPreview"];
        };
        FactList: {
            items: components["schemas"]["FactOnRecord"][];
        };
        FactOnRecord: {
            fact: string;
            value: boolean | number | string | null;
            /**
             * Format: date
             * @example 2026-04-27
             */
            on: string;
            /**
             * Format: date
             * @example 2026-04-27
             */
            until: string | null;
            /**
             * Format: date
             * @description From then on it counts no more: its own end, or a later one.
             * @example 2026-04-27
             */
            endedOn: string | null;
            /** @description Who said what ended it. */
            endedBy: string | null;
            source: string | null;
            author: string;
            /** Format: date-time */
            recordedAt: string;
        };
        /**
         * @example {
         *       "fact": "language-concern",
         *       "value": true,
         *       "on": "2027-05-01",
         *       "source": "childminder"
         *     }
         */
        NewFact: {
            /** @example two-months */
            fact: string;
            value: boolean | number | string | null;
            /**
             * Format: date
             * @example 2026-03-02
             */
            on: string;
            /**
             * Format: date
             * @description The last day on which it counts; after it, it is unknown again.
             * @example 2026-03-02
             */
            until?: string;
            /**
             * @description Where it comes from: scan, parents, midwife.
             * @example scan
             */
            source?: string | null;
        };
        AnchorList: {
            items: components["schemas"]["AnchorOnRecord"][];
        };
        AnchorOnRecord: {
            /** @enum {string} */
            anchor: "due" | "birth" | "discharge" | "daycare-start" | "kindergarten-start" | "arrival" | "departure";
            /**
             * Format: date
             * @example 2026-04-27
             */
            on: string | null;
            confirmed: boolean;
            /** @description The last of its name: windows count from it. */
            counts: boolean;
            source: string | null;
            author: string;
            /** Format: date-time */
            recordedAt: string;
        };
        /**
         * @example {
         *       "on": "2026-03-04"
         *     }
         */
        Discharged: {
            /**
             * Format: date
             * @example 2026-03-02
             */
            on: string;
            /** @description Confirmed if left out. */
            confirmed?: boolean | null;
        };
        ScreeningList: {
            items: components["schemas"]["Screening"][];
            next: string | null;
        };
        Screening: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            child: string;
            /** @enum {string} */
            instrument: "EPDS" | "Gotland" | "ADBB" | "PUF" | "AIMS";
            version: string;
            /**
             * Format: date
             * @example 2026-04-27
             */
            on: string;
            /** @enum {string|null} */
            parent: "mother" | "second-parent" | null;
            score: number;
            selfHarmItem: number | null;
            /** Format: uuid */
            contact: string | null;
            /** @description The municipality's; null for an instrument that has none. */
            cutOff: number | null;
            reached: boolean | null;
            /**
             * @description A score sets no coded condition: a nurse does.
             * @enum {boolean}
             */
            setsCondition: false;
            author: string;
            /** Format: date-time */
            recordedAt: string;
        };
        /**
         * @description A score alone: no questions, and no other answers.
         * @example {
         *       "instrument": "EPDS",
         *       "version": "EPDS 1987 DK",
         *       "on": "2026-05-04",
         *       "parent": "mother",
         *       "score": 15,
         *       "selfHarmItem": 0
         *     }
         */
        NewScreening: {
            /** @enum {string} */
            instrument: "EPDS";
            /** @example EPDS 1987 DK */
            version: string;
            /**
             * Format: date
             * @example 2026-03-02
             */
            on: string;
            score: number;
            /**
             * Format: uuid
             * @description The contact at which it was made.
             */
            contact?: string;
            /** @enum {string} */
            parent: "mother" | "second-parent";
            /** @description Item 10. Above 0 a person acts on the same day. */
            selfHarmItem: number;
        } | {
            /** @enum {string} */
            instrument: "Gotland";
            /** @example EPDS 1987 DK */
            version: string;
            /**
             * Format: date
             * @example 2026-03-02
             */
            on: string;
            score: number;
            /**
             * Format: uuid
             * @description The contact at which it was made.
             */
            contact?: string;
            /** @enum {string} */
            parent: "mother" | "second-parent";
        } | {
            /** @enum {string} */
            instrument: "ADBB";
            /** @example EPDS 1987 DK */
            version: string;
            /**
             * Format: date
             * @example 2026-03-02
             */
            on: string;
            score: number;
            /**
             * Format: uuid
             * @description The contact at which it was made.
             */
            contact?: string;
        } | {
            /** @enum {string} */
            instrument: "PUF";
            /** @example EPDS 1987 DK */
            version: string;
            /**
             * Format: date
             * @example 2026-03-02
             */
            on: string;
            score: number;
            /**
             * Format: uuid
             * @description The contact at which it was made.
             */
            contact?: string;
        } | {
            /** @enum {string} */
            instrument: "AIMS";
            /** @example EPDS 1987 DK */
            version: string;
            /**
             * Format: date
             * @example 2026-03-02
             */
            on: string;
            score: number;
            /**
             * Format: uuid
             * @description The contact at which it was made.
             */
            contact?: string;
        };
        TensionPage: {
            items: components["schemas"]["Tension"][];
            next: string | null;
        };
        /** @description An agreed or held visit that its plan no longer fits. Nothing that is agreed is ever moved silently. */
        Tension: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            child: string;
            /** Format: uuid */
            visit: string;
            rule: string;
            title: {
                da: string;
                en: string;
            };
            /** @enum {string} */
            kind: "outsideWindow" | "noLongerOwed";
            /**
             * Format: date
             * @description The day that is agreed, or on which it was held.
             * @example 2026-04-27
             */
            on: string;
            /** @description Days before the window below zero, after it above; null where it is not owed at all. */
            daysOutside: number | null;
            /** @description In which it is owed now. */
            window: {
                /**
                 * Format: date
                 * @example 2026-04-27
                 */
                earliest: string;
                /**
                 * Format: date
                 * @example 2026-04-27
                 */
                target: string;
                /**
                 * Format: date
                 * @example 2026-04-27
                 */
                latest: string;
            } | null;
            mayResolve: ("health-visitor" | "coordinator")[];
            /**
             * Format: uuid
             * @description Who follows the family.
             */
            healthVisitor: string | null;
            /** Format: date-time */
            openedAt: string;
            /** Format: date-time */
            closedAt: string | null;
            /** @enum {string|null} */
            closedAs: "kept" | "moved" | "fits-again" | "ended" | null;
            /** @description Why it was kept. */
            reason: string | null;
        };
        /**
         * @description What is agreed or was held stays as it is, for a reason. To agree another day, change the appointment: that resolves it too.
         * @example {
         *       "resolution": "keep",
         *       "reason": "Familien ønsker den dag"
         *     }
         */
        Resolution: {
            /** @enum {string} */
            resolution: "keep";
            reason: string;
        };
        /** @description What follows a child at a transition. */
        DraftedHandover: components["schemas"]["Handover"] & {
            /** @description What the child's programme proposes for it, for a person to decide; empty where its programme has nothing of the kind. */
            visitsProposed: components["schemas"]["Proposal"][];
        };
        /** @description What follows a child at a transition. */
        Handover: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            child: string;
            /** @enum {string} */
            transition: "daycare" | "kindergarten" | "municipality";
            /** @enum {string} */
            state: "draft" | "sent" | "acknowledged" | "withdrawn";
            protected: boolean;
            /** @description Null where the family is protected: it tells where the child is. A reveal shows it. */
            receiver: {
                name: string;
                contact: string | null;
            } | null;
            content: {
                section: string;
                text: string;
            }[];
            templateVersion: number;
            consent: {
                given: boolean;
                /** @enum {string} */
                by: "mother" | "second-parent" | "both";
                /**
                 * Format: date
                 * @example 2026-04-27
                 */
                on: string;
            } | null;
            /** @enum {string|null} */
            legalBasis: "barnets-lov-132" | null;
            startMeeting: boolean;
            followUp: boolean;
            sent: {
                /**
                 * Format: date
                 * @example 2026-04-27
                 */
                on: string;
                /** @enum {string} */
                by: "digital-post" | "secure-mail" | "letter" | "meeting" | "phone";
                author: string;
            } | null;
            acknowledged: {
                /**
                 * Format: date
                 * @example 2026-04-27
                 */
                on: string;
                by: string | null;
                note: string | null;
                author: string;
            } | null;
            withdrawn: {
                /**
                 * Format: date
                 * @example 2026-04-27
                 */
                on: string;
                reason: string;
                consentTakenBack: boolean;
                author: string;
            } | null;
            /**
             * Format: uuid
             * @description Who follows the family.
             */
            healthVisitor: string | null;
            author: string;
            /** Format: date-time */
            recordedAt: string;
        };
        /**
         * @example {
         *       "transition": "daycare",
         *       "receiver": {
         *         "name": "Børnehuset Lærkereden"
         *       },
         *       "content": [
         *         {
         *           "section": "the-child",
         *           "text": "En rolig pige, som ser til, før hun er med."
         *         },
         *         {
         *           "section": "what-helps",
         *           "text": "En bog i hjørnet, når der er mange om hende."
         *         }
         *       ],
         *       "consent": {
         *         "given": true,
         *         "by": "both",
         *         "on": "2027-01-12"
         *       },
         *       "startMeeting": true
         *     }
         */
        NewHandover: {
            /** @enum {string} */
            transition: "daycare" | "kindergarten" | "municipality";
            receiver: {
                name: string;
                contact?: string | null;
            };
            /** @description Sections of the municipality's template. */
            content: {
                /** @example two-months */
                section: string;
                text: string;
            }[];
            /** @description Null until the parents have been asked. */
            consent: {
                given: boolean;
                /** @enum {string} */
                by: "mother" | "second-parent" | "both";
                /**
                 * Format: date
                 * @example 2026-03-02
                 */
                on: string;
            } | null;
            /**
             * @description To another municipality, of a child that needs special support: then it is sent whatever the parents say.
             * @enum {string|null}
             */
            legalBasis?: "barnets-lov-132" | null;
            startMeeting?: boolean;
            /** @description Some three months after the start. */
            followUp?: boolean;
        };
        HandoverList: {
            items: components["schemas"]["Handover"][];
        };
        HandoverPage: {
            items: components["schemas"]["Handover"][];
            next: string | null;
        };
        /**
         * @description What is left out stays as it is.
         * @example {
         *       "consent": {
         *         "given": true,
         *         "by": "both",
         *         "on": "2027-01-12"
         *       }
         *     }
         */
        HandoverChange: {
            receiver?: {
                name: string;
                contact?: string | null;
            };
            /** @description Sections of the municipality's template. */
            content?: {
                /** @example two-months */
                section: string;
                text: string;
            }[];
            /** @description Null until the parents have been asked. */
            consent?: {
                given: boolean;
                /** @enum {string} */
                by: "mother" | "second-parent" | "both";
                /**
                 * Format: date
                 * @example 2026-03-02
                 */
                on: string;
            } | null;
            /**
             * @description To another municipality, of a child that needs special support: then it is sent whatever the parents say.
             * @enum {string|null}
             */
            legalBasis?: "barnets-lov-132" | null;
            startMeeting?: boolean;
            /** @description Some three months after the start. */
            followUp?: boolean;
        };
        /**
         * @example {
         *       "on": "2027-01-13",
         *       "by": "digital-post"
         *     }
         */
        HandoverSent: {
            /**
             * Format: date
             * @example 2026-03-02
             */
            on: string;
            /** @enum {string} */
            by: "digital-post" | "secure-mail" | "letter" | "meeting" | "phone";
        };
        /**
         * @example {
         *       "on": "2027-01-15",
         *       "by": "Pædagogisk leder"
         *     }
         */
        HandoverAcknowledged: {
            /**
             * Format: date
             * @example 2026-03-02
             */
            on: string;
            /** @description Who there has read it. */
            by: string;
            note?: string | null;
        };
        /**
         * @example {
         *       "reason": "Forældrene ønsker det ikke alligevel",
         *       "consentTakenBack": true
         *     }
         */
        HandoverWithdrawn: {
            reason: string;
            /** @description Recorded of the child too: no other draft is sent on the former consent. */
            consentTakenBack?: boolean;
        };
        VisitExplanation: {
            rule: string;
            occurrence: number;
            title: {
                da: string;
                en: string;
            };
            because: components["schemas"]["Reason"][];
            explanation: string;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            child: string;
            sentences: components["schemas"]["Sentences"];
            /** @description What the visit was last planned by. */
            programme: {
                id: string;
                version: string;
            };
            /** @description The facts that its condition rests on; a derived one nobody recorded. */
            facts: {
                fact: string;
                value: boolean | number | string | null;
                /**
                 * Format: date
                 * @example 2026-04-27
                 */
                on: string | null;
                author: string | null;
                source: string | null;
                /** Format: date-time */
                recordedAt: string | null;
            }[];
            countedFrom: {
                anchor: string;
                /**
                 * Format: date
                 * @example 2026-04-27
                 */
                on: string;
                provisional: boolean;
                /** @enum {string} */
                clock: "chronological" | "corrected";
                /**
                 * Format: date
                 * @description Another day than `on` by the corrected clock.
                 * @example 2026-04-27
                 */
                from: string;
                author: string | null;
                source: string | null;
                /** Format: date-time */
                recordedAt: string | null;
            } | null;
            /** @description Each end as it was counted, and where it was put. */
            window: {
                earliest: {
                    /**
                     * Format: date
                     * @example 2026-04-27
                     */
                    counted: string;
                    /**
                     * Format: date
                     * @example 2026-04-27
                     */
                    placed: string;
                };
                target: {
                    /**
                     * Format: date
                     * @example 2026-04-27
                     */
                    counted: string;
                    /**
                     * Format: date
                     * @example 2026-04-27
                     */
                    placed: string;
                };
                latest: {
                    /**
                     * Format: date
                     * @example 2026-04-27
                     */
                    counted: string;
                    /**
                     * Format: date
                     * @example 2026-04-27
                     */
                    placed: string;
                };
            } | null;
            /** @description What people have made of it, in the order of record: the decision to give it, appointments, contacts, outcomes. What was taken back is left out. */
            decided: {
                /** @enum {string} */
                code: "accepted" | "agreed" | "held" | "not-home" | "cancelled-by-family" | "cancelled-by-service" | "declined" | "covered-elsewhere";
                /**
                 * Format: date
                 * @example 2026-04-27
                 */
                on: string;
                author: string;
                /** Format: date-time */
                at: string;
                /** Format: uuid */
                id: string;
                reason: string | null;
            }[];
        };
        /** @description One sentence made of the reasons alone. */
        Sentences: {
            da: string;
            en: string;
        };
        WhyNot: {
            rule: string;
            /** @enum {string} */
            list: "visits" | "proposals" | "undecided" | "waiting" | "notDue";
            because: components["schemas"]["Reason"][];
            missing: string[] | null;
            anchor: string | null;
            /**
             * Format: uuid
             * @description The visit that the rule gives, of a series the first.
             */
            visit: string | null;
            explanation: components["schemas"]["Sentences"];
        };
        Appointment: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            healthVisitor: string;
            /** @description Those that are the reader's to see. */
            visits: string[];
            /** Format: uuid */
            groupSession: string | null;
            /** Format: date */
            date: string;
            time: string | null;
            /** Format: date-time */
            startsAt: string | null;
            /** Format: date-time */
            endsAt: string | null;
            durationMinutes: number;
            /** @enum {string} */
            modality: "home" | "clinic" | "group" | "phone" | "video" | "daycare";
            modalityReason: string | null;
            /** Format: date-time */
            endedAt: string | null;
            /** @example not-home */
            endedAs: string | null;
            externalReference: string | null;
            /** @description As it is agreed; empty when it is read. */
            warnings: components["schemas"]["BookingWarning"][];
        };
        /** @description What a person should know; none of it refuses. A code with its particulars. */
        BookingWarning: {
            /** @example outsideWindow */
            code: string;
            /** @example Dagen ligger 3 dage efter besøgets periode. */
            explanation: string;
        } & {
            [key: string]: unknown;
        };
        /**
         * @description What is left open of duration and modality, the rule of the visit says.
         * @example {
         *       "visits": [
         *         "00000000-0000-4000-8000-000000000001"
         *       ],
         *       "healthVisitor": "00000000-0000-4000-8000-000000000002",
         *       "date": "2026-03-06",
         *       "time": "09:00",
         *       "durationMinutes": 30,
         *       "modality": "home"
         *     }
         */
        NewAppointment: {
            visits: string[];
            /** Format: uuid */
            healthVisitor: string;
            /**
             * Format: date
             * @example 2026-03-02
             */
            date: string;
            /**
             * @description Local. Left out, only the day is agreed, and no clock time is occupied.
             * @example 09:00
             */
            time?: string | null;
            /** @example 30 */
            durationMinutes?: number | null;
            /** @enum {string|null} */
            modality?: "home" | "clinic" | "group" | "phone" | "video" | "daycare" | null;
            /** @description Why it is this way: asked for where home comes first. */
            modalityReason?: string | null;
            externalReference?: string | null;
        };
        /**
         * @description What is left out stays as it is.
         * @example {
         *       "date": "2026-03-07",
         *       "time": "10:30"
         *     }
         */
        AppointmentChange: {
            /** Format: uuid */
            healthVisitor?: string;
            /**
             * Format: date
             * @example 2026-03-02
             */
            date?: string;
            /**
             * @description Null: only the day is agreed.
             * @example 08:00
             */
            time?: string | null;
            /** @example 30 */
            durationMinutes?: number;
            /** @enum {string} */
            modality?: "home" | "clinic" | "group" | "phone" | "video" | "daycare";
            /** @description Why it is this way: asked for where home comes first. */
            modalityReason?: string;
        };
        Contact: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            heldAt: string;
            /** Format: uuid */
            healthVisitor: string;
            /** @enum {string} */
            modality: "home" | "clinic" | "group" | "phone" | "video" | "daycare";
            visits: string[];
            children: string[];
            /** Format: uuid */
            groupSession: string | null;
            /** @description Of each child whose visit it fulfilled, if that asks for observations. */
            documentation: components["schemas"]["Documentation"][];
            externalReference: string | null;
            /** Format: date-time */
            recordedAt: string;
            /**
             * Format: date-time
             * @description It was entered by mistake, and fulfils nothing since.
             */
            undoneAt: string | null;
        };
        /** @description Which mandatory observations nobody has spoken of, and which were not made. */
        Documentation: {
            /** Format: uuid */
            child: string;
            /** @enum {string} */
            state: "complete" | "pending" | "absent";
            /**
             * Format: date
             * @description The last day on which what is missing is waited for; then it is absent.
             * @example 2026-04-27
             */
            until: string;
            missing: {
                code: string;
                title: {
                    da: string;
                    en: string;
                };
            }[];
            notMade: {
                code: string;
                title: {
                    da: string;
                    en: string;
                };
            }[];
        };
        /**
         * @example {
         *       "heldAt": "2026-03-06T09:10:00+01:00",
         *       "healthVisitor": "00000000-0000-4000-8000-000000000002",
         *       "modality": "home",
         *       "visits": [
         *         "00000000-0000-4000-8000-000000000001"
         *       ],
         *       "children": []
         *     }
         */
        NewContact: {
            /**
             * Format: date-time
             * @example 2026-03-02T04:12:00+01:00
             */
            heldAt: string;
            /** Format: uuid */
            healthVisitor: string;
            /** @enum {string} */
            modality: "home" | "clinic" | "group" | "phone" | "video" | "daycare";
            /** @description The visits that it fulfilled, planned or not; none is possible. */
            visits?: string[];
            /** @description Children that it was about; those of the visits need not be named. */
            children?: string[];
            externalReference?: string | null;
        };
        /**
         * @example {
         *       "observations": [
         *         {
         *           "child": "00000000-0000-4000-8000-000000000003",
         *           "observation": "weight",
         *           "isMade": true
         *         },
         *         {
         *           "child": "00000000-0000-4000-8000-000000000003",
         *           "observation": "feeding",
         *           "isMade": false
         *         }
         *       ]
         *     }
         */
        ContactObservations: {
            /** @description What is left out stays as it was said. What was observed stands in the journal. */
            observations: {
                /** Format: uuid */
                child: string;
                /** @enum {string} */
                observation: "parent-mental-state" | "support-network" | "parent-social-status" | "social-interaction" | "parent-child-relation" | "weight" | "height" | "head-circumference" | "passive-smoking" | "feeding" | "communication" | "sleep" | "motor-function";
                isMade: boolean;
            }[];
        };
        ContactPage: {
            items: components["schemas"]["Contact"][];
            next: string | null;
        };
        AgreementList: {
            items: components["schemas"]["Agreement"][];
        };
        /** @description What was agreed with a family at a contact. It stays when the contact is undone: people agreed it. */
        Agreement: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            child: string;
            /** Format: uuid */
            contact: string;
            /**
             * Format: date
             * @example 2026-04-27
             */
            madeOn: string;
            text: string;
            /** @enum {string} */
            responsible: "family" | "health-visitor" | "daycare" | "general-practitioner" | "other";
            /** Format: uuid */
            responsibleHealthVisitor: string | null;
            /**
             * Format: date
             * @description From the day after, an open one is a task.
             * @example 2026-04-27
             */
            due: string;
            /** @enum {string} */
            state: "open" | "kept" | "dropped";
            /** @enum {string|null} */
            effect: "helped" | "helped-partly" | "no-effect" | "not-known" | null;
            outcome: string | null;
            author: string;
            /** Format: date-time */
            recordedAt: string;
            /** Format: date-time */
            closedAt: string | null;
            closedBy: string | null;
        };
        /**
         * @example {
         *       "items": [
         *         {
         *           "child": "00000000-0000-4000-8000-000000000003",
         *           "text": "Vi prøver faste sovetider i to uger",
         *           "responsible": "family",
         *           "due": "2026-03-20"
         *         }
         *       ]
         *     }
         */
        NewAgreements: {
            items: {
                /** Format: uuid */
                child: string;
                text: string;
                /** @enum {string} */
                responsible: "family" | "health-visitor" | "daycare" | "general-practitioner" | "other";
                /** Format: uuid */
                responsibleHealthVisitor?: string;
                /**
                 * Format: date
                 * @example 2026-03-02
                 */
                due: string;
            }[];
        };
        /**
         * @description What is left out stays as it is. To close it, say all of state, effect and outcome.
         * @example {
         *       "state": "kept",
         *       "effect": "helped-partly",
         *       "outcome": "Hun sover bedre om natten"
         *     }
         */
        AgreementChange: {
            text?: string;
            /** @enum {string} */
            responsible?: "family" | "health-visitor" | "daycare" | "general-practitioner" | "other";
            /** Format: uuid */
            responsibleHealthVisitor?: string;
            /**
             * Format: date
             * @example 2026-03-02
             */
            due?: string;
            /** @enum {string} */
            state?: "kept" | "dropped";
            /** @enum {string} */
            effect?: "helped" | "helped-partly" | "no-effect" | "not-known";
            outcome?: string;
        };
        /** @description Who holds the threads of a child's help together, and who did. */
        KeyWorker: {
            /** Format: uuid */
            child: string;
            present: {
                /** @enum {string} */
                role: "health-visitor" | "social-worker" | "daycare" | "family-therapist" | "other";
                /** Format: uuid */
                healthVisitor: string | null;
                name: string | null;
                /**
                 * Format: date
                 * @example 2026-04-27
                 */
                since: string;
                reason: string;
                author: string;
                /** Format: date-time */
                recordedAt: string;
            } | null;
            /** @description The last one first, each with why another came, or nobody. */
            former: {
                /** @enum {string} */
                role: "health-visitor" | "social-worker" | "daycare" | "family-therapist" | "other";
                /** Format: uuid */
                healthVisitor: string | null;
                name: string | null;
                /**
                 * Format: date
                 * @example 2026-04-27
                 */
                since: string;
                reason: string;
                author: string;
                /** Format: date-time */
                recordedAt: string;
                /**
                 * Format: date
                 * @example 2026-04-27
                 */
                until: string;
                endedFor: string;
                endedBy: string;
            }[];
        };
        /**
         * @example {
         *       "keyWorker": {
         *         "role": "social-worker",
         *         "name": "Bodil Brunelle"
         *       },
         *       "since": "2026-03-06",
         *       "reason": "Familien har bedt om én indgang"
         *     }
         */
        NamedKeyWorker: {
            /** @description A health visitor, or a role and a name; null ends it. */
            keyWorker: {
                /** Format: uuid */
                healthVisitor?: string;
                /** @enum {string} */
                role?: "social-worker" | "daycare" | "family-therapist" | "other";
                name?: string;
            } | null;
            /**
             * Format: date
             * @example 2026-03-02
             */
            since: string;
            reason: string;
        };
        Feedback: {
            /** Format: uuid */
            child: string;
            items: {
                /** @enum {string} */
                parent: "mother" | "second-parent";
                contacts: {
                    /** Format: uuid */
                    contact: string;
                    /**
                     * Format: date
                     * @example 2026-04-27
                     */
                    on: string;
                    ors: number | null;
                    srs: number | null;
                    version: string;
                    sincePrevious: {
                        ors: number | null;
                        srs: number | null;
                    };
                    sinceFirst: {
                        ors: number | null;
                        srs: number | null;
                    };
                }[];
                /** @description A prompt to talk with the parent of how the help goes, until its task is done; never a judgement on the parent. */
                review: {
                    /** @enum {string} */
                    because: "fell" | "stalls";
                    measures: ("ors" | "srs")[];
                    contacts: string[];
                } | null;
            }[];
        };
        /**
         * @description At least one total. The forms are licensed: what was answered is never kept.
         * @example {
         *       "child": "00000000-0000-4000-8000-000000000003",
         *       "parent": "mother",
         *       "ors": 24.5,
         *       "srs": 36,
         *       "version": "ORS/SRS 2012"
         *     }
         */
        NewFeedback: {
            /** Format: uuid */
            child: string;
            /** @enum {string} */
            parent: "mother" | "second-parent";
            /** @description Outcome Rating Scale, the form's total. */
            ors?: number;
            /** @description Session Rating Scale, the form's total. */
            srs?: number;
            /** @description Of the forms. */
            version: string;
        };
        LevelMeanings: {
            items: {
                /** @enum {integer} */
                level: 1 | 2 | 3 | 4;
                title: {
                    da: string;
                    en: string;
                };
                description: {
                    da: string;
                    en: string;
                };
                /** @enum {string} */
                colour: "green" | "yellow" | "red";
                involvesAuthority: boolean;
                /** @enum {string} */
                indicatorValue: "normal" | "attention" | "needsIntervention";
            }[];
            /** @description FBU's nine, with the FBOE codes of what each can say. */
            indicators: {
                code: string;
                title: {
                    da: string;
                    en: string;
                };
                normal: {
                    code: string;
                    name: string;
                };
                attention: {
                    code: string;
                    name: string;
                } | null;
                needsIntervention: {
                    code: string;
                    name: string;
                };
            }[];
        };
        /** @description How much of help a child is given. It moves no family before another, in no list and on no day. */
        Level: {
            /** Format: uuid */
            child: string;
            /**
             * @description Null where nobody has set one.
             * @enum {integer|null}
             */
            level: 1 | 2 | 3 | 4 | null;
            title: {
                da: string;
                en: string;
            } | null;
            set: {
                /** @enum {integer} */
                level: 1 | 2 | 3 | 4;
                reason: string;
                /**
                 * Format: date
                 * @example 2026-04-27
                 */
                nextMeetingOn: string | null;
                author: string;
                /** Format: date-time */
                recordedAt: string;
            } | null;
            /** @description The last one first. */
            former: {
                /** @enum {integer} */
                level: 1 | 2 | 3 | 4;
                reason: string;
                /**
                 * Format: date
                 * @example 2026-04-27
                 */
                nextMeetingOn: string | null;
                author: string;
                /** Format: date-time */
                recordedAt: string;
            }[];
            /** @description The highest level that a criterion which holds suggests. It sets nothing: a person does. */
            proposed: {
                /** @enum {integer} */
                level: 1 | 2 | 3 | 4;
                because: {
                    criterion: string;
                    title: {
                        da: string;
                        en: string;
                    };
                    facts: components["schemas"]["Reason"][];
                }[];
            } | null;
        };
        /**
         * @example {
         *       "level": 2,
         *       "reason": "Faldende vægt, familien ønsker et ekstra besøg"
         *     }
         */
        NewLevel: {
            /** @enum {integer} */
            level: 1 | 2 | 3 | 4;
            reason: string;
            /**
             * Format: date
             * @description Level 4 needs one, ahead.
             * @example 2026-03-02
             */
            nextMeetingOn?: string;
        };
        /** @description A concern, and all that happened to it. */
        ConcernWithHistory: components["schemas"]["Concern"] & {
            history: components["schemas"]["ConcernEntry"][];
        };
        ConcernConsent: {
            given: boolean;
            /** @enum {string} */
            by: "mother" | "second-parent" | "both";
            /**
             * Format: date
             * @example 2026-03-09
             */
            on: string;
        } | null;
        NextStep: {
            text: string;
            /**
             * Format: date
             * @example 2026-03-09
             */
            due: string;
        } | null;
        /** @description What happened; null is what it did not change. */
        ConcernEntry: {
            /** @enum {string} */
            kind: "opened" | "next-step-taken" | "owner-changed" | "consent-told" | "reviewed" | "watched" | "taken-up" | "closed" | "reopened" | "noted" | "carried-over";
            /** Format: date-time */
            at: string;
            author: string;
            words: string | null;
            /** Format: uuid */
            owner: string | null;
            nextStep: components["schemas"]["NextStep"];
            /**
             * Format: date
             * @example 2026-04-27
             */
            reviewOn: string | null;
            consent: components["schemas"]["ConcernConsent"];
            /** @enum {string|null} */
            outcome: "resolved" | "handed-over" | "intervention-opened" | "notified-authority" | "not-confirmed" | null;
            /**
             * Format: date
             * @example 2026-04-27
             */
            notifiedOn: string | null;
        };
        /** @description An open worry with an owner, a next step and a review day; watching is waiting on purpose until that day. */
        Concern: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            child: string;
            /**
             * Format: uuid
             * @description Who follows the family.
             */
            healthVisitor: string | null;
            /** @enum {string} */
            state: "open" | "watching" | "closed";
            /** @enum {string} */
            raisedBy: "health-visitor" | "colleague" | "parents" | "daycare" | "midwife" | "general-practitioner";
            condition: string;
            conditionName: string;
            seen: string;
            familysWords: string | null;
            spokenWith: ("parents" | "colleague" | "coordinator" | "daycare" | "midwife" | "general-practitioner" | "nobody-yet")[];
            spokenWithNote: string | null;
            /** @enum {string} */
            parentsInvolved: "yes" | "no";
            parentsNotInvolvedBecause: string | null;
            consent: components["schemas"]["ConcernConsent"];
            /** @description The parents have consented. */
            mayBeShared: boolean;
            /** Format: uuid */
            owner: string | null;
            nextStep: components["schemas"]["NextStep"];
            /**
             * Format: date
             * @example 2026-04-27
             */
            reviewOn: string | null;
            /** @enum {string|null} */
            outcome: "resolved" | "handed-over" | "intervention-opened" | "notified-authority" | "not-confirmed" | null;
            /**
             * Format: date
             * @example 2026-04-27
             */
            notifiedOn: string | null;
            /** Format: date-time */
            openedAt: string;
            /** Format: date-time */
            closedAt: string | null;
        };
        /**
         * @example {
         *       "seen": "Vågner hver time og græder længe",
         *       "familysWords": "Vi er helt færdige",
         *       "raisedBy": "parents",
         *       "spokenWith": [
         *         "parents"
         *       ],
         *       "parentsInvolved": "yes",
         *       "consent": {
         *         "given": true,
         *         "by": "both",
         *         "on": "2026-03-02"
         *       },
         *       "condition": "c25b5cda-3f6b-4ef7-998d-c22c58c6dd18",
         *       "owner": "0999a000-0000-4000-8000-000000000001",
         *       "nextStep": {
         *         "text": "Ringer til moderen",
         *         "due": "2026-03-09"
         *       },
         *       "reviewOn": "2026-04-01"
         *     }
         */
        NewConcern: {
            seen: string;
            familysWords?: string | null;
            /** @enum {string} */
            raisedBy: "health-visitor" | "colleague" | "parents" | "daycare" | "midwife" | "general-practitioner";
            spokenWith: ("parents" | "colleague" | "coordinator" | "daycare" | "midwife" | "general-practitioner" | "nobody-yet")[];
            spokenWithNote?: string | null;
            /** @enum {string} */
            parentsInvolved: "yes" | "no";
            parentsNotInvolvedBecause?: string | null;
            consent: components["schemas"]["ConcernConsent"] & unknown;
            /** @description A code of FBOE that the guide names. */
            condition: string;
            /**
             * Format: uuid
             * @description A health visitor.
             */
            owner: string;
            nextStep: components["schemas"]["NextStep"];
            /**
             * Format: date
             * @example 2026-03-09
             */
            reviewOn: string;
        };
        ConcernList: {
            items: components["schemas"]["Concern"][];
        };
        ConcernPage: {
            items: components["schemas"]["Concern"][];
            next: string | null;
        };
        /**
         * @description What is left out stays as it is. Null would leave it without, and is refused.
         * @example {
         *       "nextStep": {
         *         "text": "Besøger familien",
         *         "due": "2026-03-16"
         *       },
         *       "nextStepDone": "Talte med moderen, som gerne vil have besøg"
         *     }
         */
        ConcernChange: {
            /**
             * @description Closing needs outcome and words; opening what is closed, a next step and a review day.
             * @enum {string}
             */
            state?: "open" | "watching" | "closed";
            /** Format: uuid */
            owner?: string;
            nextStep?: components["schemas"]["NextStep"];
            /** @description What came of the step that is replaced. */
            nextStepDone?: string;
            /**
             * Format: date
             * @example 2026-03-02
             */
            reviewOn?: string;
            consent?: components["schemas"]["ConcernConsent"];
            /** @enum {string} */
            outcome?: "resolved" | "handed-over" | "intervention-opened" | "notified-authority" | "not-confirmed";
            /**
             * Format: date
             * @description With notified-authority: the day, and never what was written.
             * @example 2026-03-02
             */
            notifiedOn?: string;
            words?: string;
        };
        QuestionList: {
            items: (components["schemas"]["Question"] & {
                isForNextVisit: boolean;
            })[];
        };
        Question: {
            fact: string;
            label: string;
            /** @description What an answer would decide. */
            rules: string[];
            /**
             * Format: date
             * @description Best answered before it: then a visit is proposed, or its window opens. Null where the answer itself is the first day.
             * @example 2026-04-27
             */
            askBefore: string | null;
            /**
             * Format: date
             * @description The last day on which an answer still helps; null as above.
             * @example 2026-04-27
             */
            helpsUntil: string | null;
        };
        ProposalPage: {
            items: components["schemas"]["DecidableProposal"][];
            next: string | null;
        };
        /** @description A needs visit that is suggested. Criteria propose, people decide. */
        DecidableProposal: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            child: string;
            /** Format: uuid */
            family: string;
            /** Format: uuid */
            healthVisitor: string | null;
            rule: string;
            title: {
                da: string;
                en: string;
            };
            /** @description FBOE contact type of the visits. */
            reportAs: string;
            /** @enum {string} */
            state: "open" | "deferred" | "declined" | "accepted";
            /** @enum {string} */
            raisedBy: "rule" | "professional" | "colleague" | "parents";
            window: {
                /**
                 * Format: date
                 * @example 2026-04-27
                 */
                earliest: string;
                /**
                 * Format: date
                 * @example 2026-04-27
                 */
                target: string;
                /**
                 * Format: date
                 * @example 2026-04-27
                 */
                latest: string;
            };
            because: components["schemas"]["Reason"][];
            /**
             * Format: uuid
             * @description The proposal that it returns after.
             */
            replaces: string | null;
            /**
             * Format: date
             * @example 2026-04-27
             */
            until: string | null;
            warnings: {
                /** @enum {string} */
                code: "capReached";
            }[];
            decisions: {
                /** @enum {string} */
                decision: "accept" | "decline" | "defer";
                /** @enum {string} */
                cause: "professional-assessment" | "family-wishes" | "family-declines" | "covered-elsewhere" | "awaits-knowledge" | "no-capacity" | "other";
                reason: string;
                /**
                 * Format: date
                 * @example 2026-04-27
                 */
                on: string;
                /**
                 * Format: date
                 * @example 2026-04-27
                 */
                until: string | null;
                interventions: {
                    code: string;
                    /** @enum {string} */
                    recipient: "child" | "mother" | "second-parent";
                }[];
                conditions: string[];
                capReason: string | null;
                author: string;
                /** Format: date-time */
                recordedAt: string;
            }[];
            /** @description Those that came of it. */
            visits: string[];
        };
        /**
         * @example {
         *       "decision": "accept",
         *       "cause": "professional-assessment",
         *       "reason": "Amningen er kommet godt i gang, men vægten står stille.",
         *       "interventions": [
         *         {
         *           "code": "0e3b53c6-2cf6-4a0d-9a0c-6a3c1c1f2d10",
         *           "recipient": "child"
         *         }
         *       ]
         *     }
         */
        ProposalDecision: {
            /** @enum {string} */
            decision: "accept" | "decline" | "defer";
            /**
             * Format: date
             * @description Of `defer`: asked again on it.
             * @example 2026-03-02
             */
            until?: string;
            /**
             * @description `other` if left out.
             * @enum {string}
             */
            cause?: "professional-assessment" | "family-wishes" | "family-declines" | "covered-elsewhere" | "awaits-knowledge" | "no-capacity" | "other";
            reason: string;
            interventions?: {
                /**
                 * Format: uuid
                 * @description An FBOE code.
                 */
                code: string;
                /** @enum {string} */
                recipient: "child" | "mother" | "second-parent";
            }[];
            /** @description What a nurse has found; no score sets one. */
            conditions?: string[];
            /** @description Why it is given beyond what the municipality gives in a year. */
            capReason?: string;
        };
        /**
         * @example {
         *       "rule": "language-visit",
         *       "by": "parents",
         *       "words": "Siger kun få ord endnu."
         *     }
         */
        ProposalSuggestion: {
            /** @example two-months */
            rule: string;
            /** @enum {string} */
            by: "colleague" | "parents";
            words: string;
        };
        OwnVisitGiven: {
            visits: string[];
            schedule: components["schemas"]["ScheduleOnRecord"];
        };
        /**
         * @example {
         *       "basis": "needs",
         *       "window": {
         *         "earliest": "2026-04-06",
         *         "target": "2026-04-08",
         *         "latest": "2026-04-10"
         *       },
         *       "cause": "family-wishes",
         *       "reason": "Moderen vil gerne tale om søvn inden ferien."
         *     }
         */
        OwnVisit: {
            /**
             * @description One of the programme that is given on need.
             * @example two-months
             */
            rule?: string;
            /**
             * @description Of a visit without a rule; it decides what it is reported as.
             * @enum {string}
             */
            basis?: "needs" | "everyone";
            window?: {
                /**
                 * Format: date
                 * @example 2026-03-02
                 */
                earliest: string;
                /**
                 * Format: date
                 * @example 2026-03-02
                 */
                target: string;
                /**
                 * Format: date
                 * @example 2026-03-02
                 */
                latest: string;
            };
            /**
             * @description `other` if left out.
             * @enum {string}
             */
            cause?: "professional-assessment" | "family-wishes" | "family-declines" | "covered-elsewhere" | "awaits-knowledge" | "no-capacity" | "other";
            reason: string;
            interventions?: {
                /**
                 * Format: uuid
                 * @description An FBOE code.
                 */
                code: string;
                /** @enum {string} */
                recipient: "child" | "mother" | "second-parent";
            }[];
            /** @description What a nurse has found; no score sets one. */
            conditions?: string[];
            /** @description Why it is given beyond what the municipality gives in a year. */
            capReason?: string;
        };
        TaskPage: {
            items: components["schemas"]["Task"][];
            next: string | null;
        };
        /** @description It follows from what is on record, and goes when that does; its id stays the same. Of one that was done only the note is kept. */
        Task: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "act-on-self-harm-thoughts" | "offer-new-time" | "personal-contact" | "decide-how-to-go-on" | "say-what-came-of-it" | "document-observations" | "cover-first-days" | "ask-about-discharge" | "ask-about-former-visits" | "ask-about-handover" | "prepare-handover" | "await-acknowledgement" | "review-concern" | "escalate-concern" | "hand-over-concern" | "follow-up-agreement" | "review-feedback" | "plan-next-meeting";
            title: {
                da: string;
                en: string;
            };
            /** Format: uuid */
            child: string;
            /** Format: uuid */
            family: string;
            /** Format: uuid */
            healthVisitor: string | null;
            /** Format: uuid */
            visit: string | null;
            /** Format: uuid */
            contact: string | null;
            /**
             * Format: date
             * @example 2026-04-27
             */
            since: string | null;
            /**
             * Format: date
             * @example 2026-04-27
             */
            due: string | null;
            /**
             * @description Whose list it stands in.
             * @enum {string|null}
             */
            for: "health-visitor" | "coordinator" | null;
            because: components["schemas"]["Reason"][];
            explanation: string | null;
            done: {
                note: string | null;
                author: string;
                /** Format: date-time */
                at: string;
            } | null;
        };
        /**
         * @example {
         *       "note": "Talte med moderen, ny tid er aftalt"
         *     }
         */
        TaskDone: {
            note: string;
        };
        HandedOutCalendarFeed: {
            /** Format: uuid */
            id: string;
            /**
             * Format: uri
             * @description A secret: it is shown once, and again only to the same request sent with its Idempotency-Key.
             */
            url: string;
        };
        /**
         * @example {
         *       "healthVisitor": "00000000-0000-4000-8000-000000000002",
         *       "tier": "busy"
         *     }
         */
        NewCalendarFeed: {
            /** Format: uuid */
            healthVisitor: string;
            /**
             * @description `busy`: that she is busy; `area`: the postal code too; `initials`: the child's too, where the municipality's settings allow it. Of a protected family never more than `busy`.
             * @enum {string}
             */
            tier: "busy" | "area" | "initials";
        };
        CalendarFeedPage: {
            items: components["schemas"]["CalendarFeed"][];
            next: string | null;
        };
        CalendarFeed: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            healthVisitor: string;
            /** @enum {string} */
            tier: "busy" | "area" | "initials";
            /** Format: date-time */
            recordedAt: string;
            /**
             * Format: date-time
             * @description When a calendar last asked for it, unchanged or not; null where none has since this address was made. Written down at most every five minutes, and always when something has changed.
             */
            lastFetchedAt: string | null;
            revoked: boolean;
        };
        EventPage: {
            items: (components["schemas"]["Event"] | components["schemas"]["WithdrawnEvent"])[];
            /** @description The last number, or what was asked after. */
            next: number;
        };
        Event: {
            number: number;
            /** Format: uuid */
            id: string;
            /**
             * @description With what `reasons` hold: `absence.recorded` (none); `absence.withdrawn` (none); `agreement.changed` (the terms that changed); `agreement.closed` (the state it was closed as); `agreement.made` (who is responsible); `anchor.changed` (the anchors that have another day or are expected no longer); `calendar-feed.handed-out` (the tier); `calendar-feed.revoked` (the tier); `calendar-feed.rotated` (the tier); `child.address-protected` (`addressProtection`); `child.address-protection-lifted` (`addressProtection`); `child.arrived` (`adopted`, `fostered` or `moved-in`); `child.born` (where it was told); `child.changed` (where it was told; empty where the event is shown without what it tells of needs); `child.corrected` (where it was told); `child.departed` (where it was told); `child.expected` (where it was told); `child.merged` (`childMerged`); `child.registered` (where it was told); `child.stopped` (`death` or `stillbirth`; the last event of a child); `child.withdrawn` (where it was told); `concern.changed` (the kinds of what happened to it); `concern.closed` (the kinds of what happened to it); `concern.opened` (the kinds of what happened to it); `contact.documented` (`observations`); `contact.recorded` (the modality); `contact.undone` (`contact`); `emergency-plan.begun` (none); `emergency-plan.ended` (none); `emergency-plan.visit-kept` (none); `family.changed` (the fields that changed; `children` where a child came, went or changed); `feedback.recorded` (`ors`, `srs`); `group-session.cancelled` (none); `group-session.changed` (none); `group-session.planned` (none); `handover-template.changed` (the transition); `handover.acknowledged` (the transition); `handover.changed` (the fields that changed); `handover.drafted` (the transition); `handover.sent` (the transition); `handover.withdrawn` (the transition; `consentTakenBack` where the parents took it back); `health-visitor.added` (none); `health-visitor.calendar-address-forgotten` (none); `health-visitor.calendar-address-given` (none); `health-visitor.calendar-read` (none); `health-visitor.changed` (the fields that changed); `import.cancelled` (none); `import.checking` (none); `import.committed` (none); `import.committing` (none); `import.expired` (none); `import.finished` (none); `import.ready` (none); `import.received` (`ndjson` or `csv`); `intervention.changed` (`intervention`); `intervention.opened` (`intervention`); `intervention.undone` (`intervention`); `key-worker.changed` (`named` or `ended`); `level.set` (`level`); `programme.published` (who follows the version; its id); `proposal.accepted` (the rule; the cause that was given); `proposal.declined` (the rule; the cause that was given); `proposal.deferred` (the rule; the cause that was given); `proposal.raised` (the rule; who raised it); `screening.recorded` (`screening`); `settings.changed` (the settings that changed); `task.done` (the kind of task, unless it tells of needs); `tension.changed` (the kind of tension); `tension.opened` (the kind of tension); `tension.resolved` (`kept`, or how it was closed); `visit.booked` (`appointment`; `childMerged` where it came with another record of the child); `visit.cancelled` (how the appointment ended); `visit.cancelled-by-family` (`visit` or `programme`); `visit.cancelled-by-service` (`visit` or `programme`); `visit.changed` (codes of the rule's reasons, `programmeChanged` first where another version made it); `visit.contact-undone` (`contact`); `visit.covered-elsewhere` (`visit` or `programme`); `visit.declined` (`visit` or `programme`); `visit.held` (the modality; `beforeWindow`, `insideWindow` or `afterWindow`); `visit.lapsed` (`lapsed`); `visit.moved` (codes of the rule's reasons, `programmeChanged` first where another version made it); `visit.not-home` (`visit` or `programme`; `group` where it was a group); `visit.outcome-undone` (the outcome that was undone); `visit.planned` (codes of the rule's reasons, `programmeChanged` first where another version made it); `visit.reassigned` (the fields that changed, or how the family was handed over); `visit.rebooked` (the fields that changed); `visit.withdrawn` (`noLongerOwed`, or how the child's plan ended); `webhook.changed` (none); `webhook.confirmed` (none); `webhook.removed` (none); `webhook.stopped` (`gone` or `failing`); `webhook.subscribed` (none). Types may be added: pass over what you do not know.
             * @example visit.planned
             */
            type: string;
            /** Format: date-time */
            at: string;
            /** Format: uuid */
            child: string | null;
            /** Format: uuid */
            visit: string | null;
            version: number | null;
            /** @description Codes alone; empty for a journal system without `reasons:read`, for a coordinator about children of other districts than hers, and for an administrator about any child. */
            reasons: string[];
            externalReference: string | null;
        };
        /** @description It told of a child that was stopped since: its number stays, and nothing else. */
        WithdrawnEvent: {
            number: number;
            /** @enum {string} */
            type: "withdrawn";
        };
        HealthVisitorPage: {
            items: components["schemas"]["HealthVisitor"][];
            next: string | null;
        };
        /** @description What is not known is null. */
        HealthVisitor: {
            /** Format: uuid */
            id: string;
            name: string;
            district: string | null;
            base: {
                postalCode: string | null;
                coordinates: components["schemas"]["Coordinates"];
            } | null;
            competences: string[];
            workingHours: components["schemas"]["WorkingHours"][];
            lunch: components["schemas"]["Lunch"];
            dailyCap: number | null;
        };
        WorkingHours: {
            /**
             * @description An RFC 5545 recurrence rule in days, counted from `from`; it need not end.
             * @example FREQ=WEEKLY;BYDAY=MO,TU,WE,TH
             */
            repeat: string;
            /**
             * Format: date
             * @example 2026-01-05
             */
            from: string;
            /** @example 08:00 */
            startsAt: string;
            /** @example 15:30 */
            endsAt: string;
        };
        Lunch: {
            /** @example 11:00 */
            earliest: string;
            /**
             * @description When it starts at the latest.
             * @example 13:00
             */
            latest: string;
            /** @example 30 */
            durationMinutes: number;
        } | null;
        /**
         * @example {
         *       "name": "Solveig Tusindfryd",
         *       "district": "hammel",
         *       "base": {
         *         "postalCode": "8450",
         *         "coordinates": {
         *           "latitude": 56.2567,
         *           "longitude": 9.8612
         *         }
         *       },
         *       "competences": [
         *         "NBO"
         *       ],
         *       "workingHours": [
         *         {
         *           "repeat": "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH",
         *           "from": "2026-01-05",
         *           "startsAt": "08:00",
         *           "endsAt": "15:30"
         *         }
         *       ],
         *       "lunch": {
         *         "earliest": "11:00",
         *         "latest": "13:00",
         *         "durationMinutes": 30
         *       },
         *       "dailyCap": 6
         *     }
         */
        NewHealthVisitor: {
            /** @example Alma Æblegren */
            name: string;
            /** @example hammel */
            district?: string | null;
            base?: components["schemas"]["Base"];
            /** @description As the rules of a programme ask for them. */
            competences?: string[];
            workingHours?: components["schemas"]["WorkingHours"][];
            lunch?: components["schemas"]["Lunch"];
            /** @description As many appointments as a day should have; one more only warns. */
            dailyCap?: number | null;
        };
        /** @description Where her days start and end: one of the two, or both. */
        Base: {
            /** @example 8450 */
            postalCode?: string | null;
            coordinates?: components["schemas"]["Coordinates"];
        } | null;
        /**
         * @description What is left out stays as it is; null takes away. A health visitor may change her own base, workingHours and lunch.
         * @example {
         *       "workingHours": [
         *         {
         *           "repeat": "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH",
         *           "from": "2026-01-05",
         *           "startsAt": "08:00",
         *           "endsAt": "15:30"
         *         }
         *       ]
         *     }
         */
        HealthVisitorChange: {
            /** @example Alma Æblegren */
            name?: string;
            /** @example hammel */
            district?: string | null;
            base?: components["schemas"]["Base"];
            /** @description As the rules of a programme ask for them. */
            competences?: string[];
            workingHours?: components["schemas"]["WorkingHours"][];
            lunch?: components["schemas"]["Lunch"];
            /** @description As many appointments as a day should have; one more only warns. */
            dailyCap?: number | null;
        };
        DayPlan: {
            /** Format: uuid */
            healthVisitor: string;
            /**
             * Format: date
             * @example 2026-04-27
             */
            date: string;
            /** Format: date-time */
            asOf: string;
            /**
             * Format: date-time
             * @description From then on, ask again.
             */
            staleAfter: string;
            workingHours: {
                /** Format: date-time */
                startsAt: string;
                /** Format: date-time */
                endsAt: string;
            }[];
            baseFrom: string;
            /**
             * @description `optimal`: no order has fewer late minutes, then less travel and waiting. `good`: with more than twelve stops nobody knows.
             * @enum {string}
             */
            order: "optimal" | "good";
            /** Format: date-time */
            leavesBaseAt: string | null;
            lunch: {
                /** Format: date-time */
                startsAt: string;
                /** Format: date-time */
                endsAt: string;
            } | null;
            /** Format: date-time */
            returnsToBaseAt: string | null;
            travelMinutes: number;
            waitingMinutes: number;
            lateMinutes: number;
            stops: components["schemas"]["StopOfDay"][];
            /** @description Why nothing is agreed for the day; null where something is. */
            emptyBecause: {
                code: string;
                explanation: string;
            } | null;
            /** @description Her own visits that are due or overdue and agreed for no day, those nearest to their last day first. */
            toBook: components["schemas"]["VisitOfDay"][];
            /** @description How many more there are that an emergency plan sets aside. */
            setAside: number;
            /** @description Calendar addresses of hers that no calendar has asked for in 24 hours, although the day has changed since: what she sees there is old. Null where there is none, and of a day that is past. */
            calendarWarning: {
                /** @enum {string} */
                code: "calendarNotFetched";
                explanation: string;
                feeds: {
                    /** Format: uuid */
                    id: string;
                    /** Format: date-time */
                    lastFetchedAt: string | null;
                }[];
            } | null;
            /** @description Her own calendar, which says when she is busy, was last read more than 24 hours ago, or sent more than seven days ago. Null where it was not, and of a day that is past. */
            ownCalendarWarning: {
                /** @enum {string} */
                code: "ownCalendarNotRead";
                explanation: string;
                /** @enum {string|null} */
                busySource: "upload" | "address" | null;
                /** Format: date-time */
                busyReadAt: string | null;
                failure: string | null;
            } | null;
            /** @description What was hers on this day and is no longer, since `since`. */
            gone: {
                /** Format: uuid */
                appointment: string;
                /** Format: date-time */
                at: string;
            }[];
        };
        StopOfDay: {
            /** Format: uuid */
            appointment: string;
            /**
             * Format: date-time
             * @description Null where only the day is agreed.
             */
            startsAt: string | null;
            /** Format: date-time */
            endsAt: string | null;
            durationMinutes: number;
            /** @enum {string} */
            modality: "home" | "clinic" | "group" | "phone" | "video" | "daycare";
            groupSession: {
                /** Format: uuid */
                id: string;
                title: string;
                place: string;
            } | null;
            place: components["schemas"]["Address"] & unknown;
            protected: boolean;
            travelMinutes: number;
            /**
             * @description `straightLine`: reckoned from the distance between `placeFrom` and the place before; `assumed`: a fixed time, since a place is not known or kept back; `none`: no way to go.
             * @example straightLine
             */
            travelMethod: string;
            /**
             * @description `address`, `postalCodeCentre`, `base`, `keptBack`, `unknown` or `nowhere`.
             * @example postalCodeCentre
             */
            placeFrom: string;
            /** Format: date-time */
            arrivesAt: string;
            /**
             * Format: date-time
             * @description The agreed time, or when she can begin.
             */
            beginsAt: string;
            /** Format: date-time */
            leavesAt: string;
            waitingMinutes: number;
            lateMinutes: number;
            /**
             * @description Since the moment that was asked about.
             * @enum {string|null}
             */
            changed: "added" | "changed" | null;
            visits: components["schemas"]["VisitOfDay"][];
        };
        VisitOfDay: {
            rule: string;
            occurrence: number;
            /** @enum {string} */
            offer: "everyone" | "needs";
            title: {
                da: string;
                en: string;
            };
            provisional: boolean;
            window: components["schemas"]["Window"];
            /** @enum {string} */
            state: "planned" | "due" | "overdue" | "infeasible" | "booked" | "held" | "held-late" | "declined" | "lapsed" | "covered-elsewhere";
            because: components["schemas"]["Reason"][];
            explanation: string | null;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            appointment: string | null;
            /** Format: uuid */
            contact: string | null;
            /** Format: uuid */
            healthVisitor: string | null;
            /**
             * @description It rests while its newborn is admitted; left out where it does not.
             * @enum {boolean}
             */
            paused?: true;
            /** @description It rests by an emergency plan, in whatever state it is; left out where it does not. */
            setAside?: {
                /**
                 * Format: uuid
                 * @description Null where it would tell the district of a protected address.
                 */
                emergencyPlan: string | null;
                /**
                 * Format: date
                 * @description The last day, as far as anybody knows.
                 * @example 2026-04-27
                 */
                until: string | null;
            };
            /** Format: uuid */
            child: string;
            /** Format: uuid */
            family: string;
            /** @description FBOE contact type: its rule's, or its basis's. */
            reportAs: string;
            /** @description On what a person decided it, by FBOE codes; null for one that its programme gives, and for whoever may not see why. */
            need: {
                /** Format: uuid */
                proposal: string;
                interventions: {
                    code: string;
                    /** @enum {string} */
                    recipient: "child" | "mother" | "second-parent";
                }[];
                conditions: string[];
            } | null;
            /** @description What came of it beside being held; what was taken back is left out. */
            outcomes: {
                /** @enum {string} */
                outcome: "not-home" | "cancelled-by-family" | "cancelled-by-service" | "declined" | "covered-elsewhere";
                /** @enum {string|null} */
                scope: "visit" | "programme" | null;
                /** Format: date */
                on: string;
                /** @description Null in lists. */
                reason: string | null;
            }[];
            about: components["schemas"]["ChildOfDay"];
            instruments: string[];
            /** @description What must be observed, by the rule's contact type (FBU). */
            observations: {
                code: string;
                title: {
                    da: string;
                    en: string;
                };
            }[];
            /** @description Facts that nobody has recorded and that a rule waits for. */
            ask: components["schemas"]["Question"][];
        };
        ChildOfDay: {
            /** Format: uuid */
            id: string;
            name: string | null;
            /**
             * Format: date
             * @example 2026-04-27
             */
            birthDate: string | null;
            /**
             * Format: date
             * @example 2026-04-27
             */
            dueDate: string | null;
            parents: {
                part: string;
                name: string | null;
                phone: string | null;
                interpreter: string | null;
            }[];
        };
        /**
         * @description All that was found of one child and its parents: it replaces what was said.
         * @example {
         *       "child": "00000000-0000-4000-8000-000000000003",
         *       "findings": [
         *         {
         *           "of": "child",
         *           "observation": "weight",
         *           "value": 3400
         *         },
         *         {
         *           "of": "child",
         *           "observation": "parent-child-relation",
         *           "value": "normal"
         *         }
         *       ]
         *     }
         */
        ContactFindings: {
            /** Format: uuid */
            child: string;
            findings: components["schemas"]["NewFinding"][];
        };
        NewFinding: {
            /** @enum {string} */
            of: "child" | "mother" | "second-parent";
            /** @enum {string} */
            observation: "parent-mental-state" | "support-network" | "parent-social-status" | "social-interaction" | "parent-child-relation" | "weight" | "height" | "head-circumference" | "passive-smoking" | "feeding" | "communication" | "sleep" | "motor-function" | "condition";
            /** @description Grams or centimetres; of an indicator normal, attention, needsIntervention; of feeding breast-milk-only, breastfed-mostly, breastfed-beside-other-food, formula-or-first-food, family-food; of a condition its FBOE code. */
            value: number | string;
            /** @enum {string|null} */
            position?: "lying" | "standing" | null;
            /**
             * Format: date
             * @description Of feeding, since when; without it, how the child is fed on the day.
             * @example 2026-03-02
             */
            from?: string;
            /**
             * Format: date
             * @example 2026-03-02
             */
            until?: string;
        };
        FindingList: {
            items: {
                /** Format: uuid */
                child: string;
                findings: components["schemas"]["Finding"][];
            }[];
        };
        Finding: {
            /** @enum {string} */
            of: "child" | "mother" | "second-parent";
            observation: string;
            value: number | string;
            /** @enum {string|null} */
            position: "lying" | "standing" | null;
            /**
             * Format: date
             * @example 2026-04-27
             */
            from: string | null;
            /**
             * Format: date
             * @example 2026-04-27
             */
            until: string | null;
        };
        Intervention: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            child: string;
            code: string;
            /** @enum {string} */
            recipient: "child" | "mother" | "second-parent";
            conditions: string[];
            /**
             * Format: date
             * @example 2026-04-27
             */
            startedOn: string;
            /**
             * Format: date
             * @example 2026-04-27
             */
            endedOn: string | null;
            author: string;
            /** Format: date-time */
            recordedAt: string;
            /** Format: date-time */
            undoneAt: string | null;
        };
        /**
         * @example {
         *       "code": "b3de92ea-ac5e-4f87-809e-a9e40b59cc34",
         *       "recipient": "child",
         *       "conditions": [
         *         "e1c1674c-9384-4d95-999f-763f3868f444"
         *       ],
         *       "startedOn": "2026-05-04"
         *     }
         */
        NewIntervention: {
            /** @description Of FBOE. */
            code: string;
            /** @enum {string} */
            recipient: "child" | "mother" | "second-parent";
            /** @description The FBOE conditions that are its reason. */
            conditions?: string[];
            /**
             * Format: date
             * @example 2026-03-02
             */
            startedOn: string;
            /**
             * Format: date
             * @example 2026-03-02
             */
            endedOn?: string;
        };
        InterventionList: {
            items: components["schemas"]["Intervention"][];
        };
        /**
         * @example {
         *       "endedOn": "2026-05-11"
         *     }
         */
        InterventionChange: {
            /**
             * Format: date
             * @description Its last day; null where it goes on after all.
             * @example 2026-03-02
             */
            endedOn?: string;
            /** @enum {boolean} */
            enteredInError?: true;
        };
        ReportList: {
            items: {
                code: string;
                title: {
                    da: string;
                    en: string;
                };
                definition: {
                    da: string;
                    en: string;
                };
                columns: {
                    code: string;
                    /** @enum {string} */
                    kind: "key" | "count" | "share";
                    title: {
                        da: string;
                        en: string;
                    };
                }[];
            }[];
            next: null;
        };
        Report: {
            report: string;
            title: {
                da: string;
                en: string;
            };
            definition: {
                da: string;
                en: string;
            };
            columns: {
                code: string;
                /** @enum {string} */
                kind: "key" | "count" | "share";
                title: {
                    da: string;
                    en: string;
                };
            }[];
            /** Format: date */
            from: string;
            /**
             * Format: date
             * @description Months that are not over on asOf are not counted.
             */
            until: string;
            /** Format: date */
            asOf: string;
            /** @description By column. level is district or all; in a row of a district null is no district, or one that is not told; a row without a month is a whole year's. A count or share that is null is suppressed, or a share of nothing. */
            rows: {
                [key: string]: string | number | null;
            }[];
            suppressed: {
                below: number;
            };
        };
        /** @description During a strike or an epidemic only visits up to a priority are given. What falls out is listed and rests; when the plan ends all is as before. */
        EmergencyPlan: {
            /** Format: uuid */
            id: string;
            /** @description Null: the whole municipality. */
            district: string | null;
            priorityMax: number;
            /**
             * Format: date
             * @example 2026-04-27
             */
            from: string;
            /**
             * Format: date
             * @description Included, as it was begun.
             * @example 2026-04-27
             */
            until: string | null;
            /**
             * Format: date
             * @description The first day without it, once it is said.
             * @example 2026-04-27
             */
            endsOn: string | null;
            /**
             * @description Today.
             * @enum {string}
             */
            state: "planned" | "active" | "ended";
            /** @description Null for systems. */
            reason: string | null;
            endReason: string | null;
            /** Format: date-time */
            recordedAt: string;
        };
        /**
         * @example {
         *       "priorityMax": 1,
         *       "from": "2026-03-09",
         *       "until": "2026-03-20",
         *       "reason": "Konflikt"
         *     }
         */
        NewEmergencyPlan: {
            /**
             * @description The whole municipality if left out.
             * @example hammel
             */
            district?: string;
            /** @description Visits up to this priority are given. */
            priorityMax: number;
            /**
             * Format: date
             * @description Today if left out.
             * @example 2026-03-02
             */
            from?: string;
            /**
             * Format: date
             * @description Included; nobody knows if left out, and then it reaches what is owed by the day.
             * @example 2026-03-02
             */
            until?: string;
            reason: string;
        };
        EmergencyPlanPreview: {
            /**
             * Format: date
             * @example 2026-04-27
             */
            from: string;
            /**
             * Format: date
             * @example 2026-04-27
             */
            until: string | null;
            /**
             * Format: date
             * @description The day that visits are looked at on.
             * @example 2026-04-27
             */
            on: string;
            setAside: number;
            agreed: number;
            cells: {
                rule: string;
                title: {
                    da: string;
                    en: string;
                };
                priority: number;
                district: string | null;
                setAside: number;
                agreed: number;
            }[];
        };
        /**
         * @example {
         *       "priorityMax": 1,
         *       "from": "2026-03-09",
         *       "until": "2026-03-20"
         *     }
         */
        EmergencyPlanQuestion: {
            /**
             * @description The whole municipality if left out.
             * @example hammel
             */
            district?: string;
            /** @description Visits up to this priority are given. */
            priorityMax: number;
            /**
             * Format: date
             * @description Today if left out.
             * @example 2026-03-02
             */
            from?: string;
            /**
             * Format: date
             * @description Included; nobody knows if left out, and then it reaches what is owed by the day.
             * @example 2026-03-02
             */
            until?: string;
        };
        EmergencyPlanPage: {
            items: components["schemas"]["EmergencyPlan"][];
            next: string | null;
        };
        EmergencyPlanVisits: {
            /**
             * Format: date
             * @description The day that they are looked at on.
             * @example 2026-04-27
             */
            on: string;
            /** @description What is set aside. */
            items: components["schemas"]["Visit"][];
            /** @description Agreed for a day of the plan: it stays, and a person decides. */
            agreed: components["schemas"]["Visit"][];
            /** @description Kept by a person in spite of the plan. */
            kept: {
                rule: string;
                occurrence: number;
                /** @enum {string} */
                offer: "everyone" | "needs";
                title: {
                    da: string;
                    en: string;
                };
                provisional: boolean;
                window: components["schemas"]["Window"];
                /** @enum {string} */
                state: "planned" | "due" | "overdue" | "infeasible" | "booked" | "held" | "held-late" | "declined" | "lapsed" | "covered-elsewhere";
                because: components["schemas"]["Reason"][];
                explanation: string | null;
                /** Format: uuid */
                id: string;
                /** Format: uuid */
                appointment: string | null;
                /** Format: uuid */
                contact: string | null;
                /** Format: uuid */
                healthVisitor: string | null;
                /**
                 * @description It rests while its newborn is admitted; left out where it does not.
                 * @enum {boolean}
                 */
                paused?: true;
                /** @description It rests by an emergency plan, in whatever state it is; left out where it does not. */
                setAside?: {
                    /**
                     * Format: uuid
                     * @description Null where it would tell the district of a protected address.
                     */
                    emergencyPlan: string | null;
                    /**
                     * Format: date
                     * @description The last day, as far as anybody knows.
                     * @example 2026-04-27
                     */
                    until: string | null;
                };
                /** Format: uuid */
                child: string;
                /** Format: uuid */
                family: string;
                /** @description FBOE contact type: its rule's, or its basis's. */
                reportAs: string;
                /** @description On what a person decided it, by FBOE codes; null for one that its programme gives, and for whoever may not see why. */
                need: {
                    /** Format: uuid */
                    proposal: string;
                    interventions: {
                        code: string;
                        /** @enum {string} */
                        recipient: "child" | "mother" | "second-parent";
                    }[];
                    conditions: string[];
                } | null;
                /** @description What came of it beside being held; what was taken back is left out. */
                outcomes: {
                    /** @enum {string} */
                    outcome: "not-home" | "cancelled-by-family" | "cancelled-by-service" | "declined" | "covered-elsewhere";
                    /** @enum {string|null} */
                    scope: "visit" | "programme" | null;
                    /** Format: date */
                    on: string;
                    /** @description Null in lists. */
                    reason: string | null;
                }[];
                keptBecause: string | null;
            }[];
            next: string | null;
        };
        /**
         * @example {
         *       "reason": "Konflikten er slut"
         *     }
         */
        EmergencyPlanEnd: {
            /**
             * Format: date
             * @description The first day without it; today if left out, or its first day.
             * @example 2026-03-02
             */
            on?: string;
            reason: string;
        };
        KlBundle: {
            /** @enum {string} */
            resourceType: "Bundle";
            meta: {
                profile: string[];
            };
            /** @enum {string} */
            type: "collection";
            /** Format: date-time */
            timestamp: string;
            /** @description Left out where there is nothing to tell. */
            entry?: {
                fullUrl: string;
                resource: {
                    [key: string]: unknown;
                };
            }[];
        };
        Delivery: {
            /** @description What the next one is asked after. */
            delivery: number;
            /** @description Ask again at once. */
            more: boolean;
            bundle: components["schemas"]["KlBundle"];
            /** @description Contacts of these children that lack what they must document. */
            waiting: {
                /** Format: uuid */
                child: string;
                /** Format: uuid */
                contact: string;
                /**
                 * Format: date
                 * @example 2026-04-27
                 */
                until: string;
            }[];
            /** @description Children of whom nothing is told: they have no CPR number. */
            unnamed: string[];
        };
        /**
         * @example {
         *       "after": 41
         *     }
         */
        DeliveryAsked: {
            /** @description The last delivery that has arrived at the gateway; 0 or left out, and all is told. */
            after?: number;
            /** @description How many events are looked through at once; 200 if left out. */
            eventsMax?: number;
        };
        Import: {
            /** Format: uuid */
            id: string;
            /**
             * @description `checking`: its lines are being looked through; `ready`: for people to decide matches and carry it out; `committing`: it is carried out, line by line; then `finished`, `cancelled`, or after 30 days without that `expired`. What was sent is kept until then, sealed, and dropped.
             * @enum {string}
             */
            state: "checking" | "ready" | "committing" | "finished" | "cancelled" | "expired";
            /** @enum {string} */
            format: "ndjson" | "csv";
            /**
             * Format: date
             * @example 2026-04-27
             */
            followedFrom: string;
            lines: {
                total: number;
                checking: number;
                faulty: number;
                undecided: number;
                ready: number;
                repeated: number;
                done: number;
            };
            children: {
                made: number;
                joined: number;
            };
            undecidedMatches: number;
            skipFaulty: boolean;
            /** Format: date-time */
            recordedAt: string;
            /** Format: date-time */
            committedAt: string | null;
            /** Format: date-time */
            endedAt: string | null;
        };
        /**
         * @description One line of a file in `application/x-ndjson`.
         * @example {
         *       "mother": {
         *         "cpr": "0101905001",
         *         "name": "Ida Æblegren",
         *         "address": {
         *           "street": "Tusindfrydvej 4",
         *           "postalCode": "8450",
         *           "city": "Hammel"
         *         }
         *       },
         *       "healthVisitor": "00000000-0000-4000-8000-000000000002",
         *       "children": [
         *         {
         *           "name": "Alma Æblegren",
         *           "birthDate": "2025-06-01",
         *           "dischargedOn": "2025-06-02",
         *           "externalReference": "journal-4711",
         *           "contacts": [
         *             {
         *               "rule": "two-months",
         *               "on": "2025-08-01",
         *               "modality": "home"
         *             }
         *           ]
         *         }
         *       ]
         *     }
         */
        ImportedFamily: {
            mother?: components["schemas"]["Parent"];
            secondParent?: components["schemas"]["Parent"];
            /**
             * Format: uuid
             * @description Her id. Left out, the family gets the health visitor of its postal code's district with the fewest open families.
             */
            healthVisitor?: string;
            children: components["schemas"]["ImportedChild"][];
        };
        ImportedChild: {
            /** @example 0101905001 */
            cpr?: string | null;
            /** @example 020326AB12 */
            replacementNumber?: string | null;
            /** @example Alma Æblegren */
            name?: string | null;
            /**
             * Format: date
             * @description Left out of a child that is expected; then dueDate is required.
             * @example 2026-03-02
             */
            birthDate?: string;
            /** @enum {string|null} */
            sex?: "female" | "male" | "unknown" | null;
            /**
             * Format: date
             * @example 2026-03-02
             */
            dueDate?: string;
            /**
             * @example {
             *       "weeks": 37,
             *       "days": 3
             *     }
             */
            gestationalAge?: {
                weeks: number;
                days: number;
            } | null;
            firstTimeParents?: boolean | null;
            bornTogether?: number | null;
            birthWeightGrams?: number | null;
            /**
             * Format: date
             * @example 2026-03-02
             */
            dischargedOn?: string;
            /**
             * Format: date
             * @example 2026-03-02
             */
            daycareStart?: string;
            /**
             * Format: date
             * @example 2026-03-02
             */
            kindergartenStart?: string;
            addressProtected?: boolean | null;
            /**
             * @description The journal's own reference; it is echoed in events.
             * @example journal-4711
             */
            externalReference?: string | null;
            /**
             * Format: date
             * @description The day on which it moved to the municipality, if it did.
             * @example 2026-03-02
             */
            arrivedOn?: string;
            facts?: {
                /** @example two-months */
                fact: string;
                value: boolean | number | string | null;
                /**
                 * Format: date
                 * @example 2026-03-02
                 */
                on: string;
                /**
                 * Format: date
                 * @description The last day on which it counts; after it, it is unknown again.
                 * @example 2026-03-02
                 */
                until?: string;
            }[] | null;
            /** @description What was held before; it is recorded as held. */
            contacts?: components["schemas"]["ImportedContact"][] | null;
            /** @description Rules whose visits are owed although their windows ended before `followedFrom`: they read as overdue. Any other such visit that was not held is `covered-elsewhere`. */
            stillOwed?: string[] | null;
        };
        ImportedContact: {
            /**
             * @description The rule whose visit it fulfilled; left out if it fulfilled none.
             * @example two-months
             */
            rule?: string | null;
            /** @description Of a rule that repeats: which of its visits; 0 if left out. */
            occurrence?: number | null;
            /**
             * Format: date
             * @example 2026-03-02
             */
            on: string;
            /** @enum {string} */
            modality: "home" | "clinic" | "group" | "phone" | "video" | "daycare";
            /**
             * Format: uuid
             * @description Who held it; the family's health visitor if left out.
             */
            healthVisitor?: string;
            externalReference?: string | null;
        };
        ImportPage: {
            items: components["schemas"]["Import"][];
            next: string | null;
        };
        ImportLinePage: {
            items: components["schemas"]["ImportLine"][];
            next: string | null;
        };
        ImportLine: {
            line: number;
            /**
             * @description `repeated` says word for word what an earlier line says; `undecided` waits for somebody to look at its matches.
             * @enum {string}
             */
            state: "checking" | "faulty" | "undecided" | "ready" | "repeated" | "done";
            problems: {
                /** @description The line of the file, the header included. */
                line: number;
                /** @description JSON pointer into the line. */
                pointer?: string;
                /** @description Of a table: the column. */
                column?: string;
                code: string;
                detail: string;
            }[];
            /** Format: uuid */
            family: string | null;
            childrenMade: string[];
            /** @description On record before: what nobody knew of them was filled in. */
            childrenJoined: string[];
        };
        /**
         * @example {
         *       "skipFaulty": false
         *     }
         */
        ImportCommit: {
            /** @description Faulty lines are left out. Without it nothing is carried out while there are some. */
            skipFaulty?: boolean;
        };
        ImportMatchPage: {
            items: components["schemas"]["ImportMatch"][];
            next: string | null;
        };
        /** @description A child of a line that may be one on record (`other.childId`), or one of another line. */
        ImportMatch: {
            /** Format: uuid */
            id: string;
            /** @description For If-Match of the decision. */
            etag: string;
            line: number;
            /** @description The child's place in its line. */
            child: number;
            told: {
                name: string | null;
                /**
                 * Format: date
                 * @example 2026-04-27
                 */
                birthDate: string | null;
                /**
                 * Format: date
                 * @example 2026-04-27
                 */
                dueDate: string | null;
            } | null;
            other: {
                /** Format: uuid */
                childId: string | null;
                line: number | null;
                child: number | null;
                is: {
                    name: string | null;
                    /**
                     * Format: date
                     * @example 2026-04-27
                     */
                    birthDate: string | null;
                    /**
                     * Format: date
                     * @example 2026-04-27
                     */
                    dueDate: string | null;
                } | null;
            };
            because: ("sameBirthDate" | "sameFamily" | "namesAlike" | "samePregnancy")[];
            /** @enum {string|null} */
            decision: "same" | "different" | null;
        };
        /**
         * @example {
         *       "decision": "same"
         *     }
         */
        ImportMatchDecision: {
            /** @enum {string} */
            decision: "same" | "different";
        };
        BusyTimes: {
            busy: {
                /** Format: date-time */
                startsAt: string;
                /** Format: date-time */
                endsAt: string;
            }[];
        };
        /**
         * @description An iCalendar text (RFC 5545). Nothing but its times is kept.
         * @example {
         *       "calendar": "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//y\r\nEND:VCALENDAR\r\n"
         *     }
         */
        OwnCalendar: {
            calendar: string;
        };
        OwnCalendarState: {
            /**
             * @description What the busy times that stand were read from; null where there are none.
             * @enum {string|null}
             */
            busySource: "upload" | "address" | null;
            /**
             * Format: date-time
             * @description When they last were as they are.
             */
            busyReadAt: string | null;
            /** @description What the clock reads about every half hour, later after failures. */
            address: {
                host: string;
                /** Format: date-time */
                givenAt: string;
                /** Format: date-time */
                nextReadAt: string | null;
            } | null;
            /** @description Why the last reading failed; null where it did not. `addressNotAllowed`, `notReached`, `tooSlow`, `tooLarge`, `notThere` (404, 410), `notLetIn` (401, 403), `sentElsewhere` (no redirect is followed), `answeredWithFault`, or what is wrong with the calendar: `notACalendar`, `calendarTooLong`, `tooManyEvents`, `unreadableTime`, `unreadableRepeat`, `unknownTimeZone`, `tooManyOccurrences`. */
            failure: {
                code: string;
                /** Format: date-time */
                at: string;
            } | null;
        };
        /**
         * @description Where another program offers her calendar as iCalendar (RFC 5545), https or webcal. A secret: it is sealed, and no more than its host is shown again.
         * @example {
         *       "url": "https://outlook.office365.com/owa/calendar/0f1e2d/secret/calendar.ics"
         *     }
         */
        CalendarAddress: {
            /** Format: uri */
            url: string;
        };
        WebhookWithSecret: components["schemas"]["Webhook"] & {
            /** @description Of Standard Webhooks: `whsec_` and 32 bytes in base64. It is shown once, and again only to the same request sent with its Idempotency-Key. */
            secret: string;
        };
        Webhook: {
            /** Format: uuid */
            id: string;
            url: string;
            /**
             * @description `unconfirmed`: its address has not answered a challenge; `stopped`: see `stoppedAs`. Nothing is sent to either, and nothing of that time is sent later but by a replay.
             * @enum {string}
             */
            state: "unconfirmed" | "active" | "stopped" | "removed";
            /**
             * @description `gone`: it answered 410; `failing`: five days without one success.
             * @enum {string|null}
             */
            stoppedAs: "gone" | "failing" | null;
            /** @description Of whoever subscribed: what they may see is what is sent. */
            role: string;
            /** Format: date-time */
            recordedAt: string;
            /** Format: date-time */
            confirmedAt: string | null;
            /** Format: date-time */
            failingSince: string | null;
        };
        /**
         * @example {
         *       "url": "https://journal.example/tusind"
         *     }
         */
        WebhookAddress: {
            /**
             * Format: uri
             * @description https, without a login, blanks or control characters, on port 443 or above 1023, at a public host. It may hold no CPR number. It is kept, and shown, as it is asked: `https://journal.example` as `https://journal.example/`.
             */
            url: string;
        };
        WebhookPage: {
            items: components["schemas"]["Webhook"][];
            next: string | null;
        };
        WebhookDeliveryPage: {
            items: components["schemas"]["WebhookDelivery"][];
            next: string | null;
        };
        WebhookDelivery: {
            /** @description Of the event. */
            number: number;
            /**
             * Format: uuid
             * @description Its id, and the `webhook-id` of every attempt.
             */
            event: string;
            /**
             * @description `dead`: ten attempts failed. It is sent again by a replay alone.
             * @enum {string}
             */
            state: "queued" | "delivered" | "dead";
            attempts: number;
            /** Format: date-time */
            dueAt: string;
            last: components["schemas"]["WebhookAttempt"];
            /** @description The latest twenty attempts, in their order, those before a replay among them. */
            tried: components["schemas"]["WebhookAttempt"][];
        };
        /** @description The last of `tried`. */
        WebhookAttempt: {
            /** Format: date-time */
            at: string;
            status: number | null;
            /** @description Where nothing was answered: `addressNotAllowed`, `notReached`, `tooSlow`. */
            fault: string | null;
            durationMs: number;
        } | null;
        WebhookReplayed: {
            /** @description How many events will be sent. */
            queued: number;
        };
        /**
         * @description Numbers of events, both included; at most 10000 at once.
         * @example {
         *       "from": 17,
         *       "to": 42
         *     }
         */
        WebhookReplay: {
            from: number;
            to: number;
        };
        SandboxClock: {
            /**
             * Format: date-time
             * @description What the sandbox's clock says at this moment.
             */
            now: string;
        };
        SandboxClockChange: {
            /**
             * Format: date-time
             * @description The sandbox's present from now on.
             * @example 2026-03-02T04:12:00+01:00
             */
            now: string;
        };
        /** @description As FHIR R4 (4.0.1) has it. */
        FhirResource: {
            resourceType: string;
            id?: string;
        } & {
            [key: string]: unknown;
        };
        /**
         * @description The problem and its faults, under the codes of the API in `details.coding`.
         * @example {
         *       "resourceType": "OperationOutcome",
         *       "issue": [
         *         {
         *           "severity": "error",
         *           "code": "invalid",
         *           "details": {
         *             "coding": [
         *               {
         *                 "system": "https://tusind.example/problems",
         *                 "code": "invalidRequest"
         *               }
         *             ],
         *             "text": "The request does not have the form that this route takes."
         *           }
         *         },
         *         {
         *           "severity": "error",
         *           "code": "invalid",
         *           "details": {
         *             "coding": [
         *               {
         *                 "system": "https://tusind.example/problems",
         *                 "code": "unknownField"
         *               }
         *             ],
         *             "text": "There is no such field."
         *           },
         *           "expression": [
         *             "http.colour"
         *           ]
         *         }
         *       ]
         *     }
         */
        OperationOutcome: {
            /** @enum {string} */
            resourceType: "OperationOutcome";
            issue: unknown[];
        } & {
            [key: string]: unknown;
        };
        /**
         * @description A page; `next` among its links leads to the following one.
         * @example {
         *       "resourceType": "Bundle",
         *       "type": "searchset",
         *       "link": [
         *         {
         *           "relation": "self",
         *           "url": "https://tusind.example/fhir/R4/Slot"
         *         }
         *       ],
         *       "entry": [
         *         {
         *           "resource": {
         *             "resourceType": "Slot",
         *             "id": "00000000-0000-4000-8000-000000000002.2026-04-27.540",
         *             "meta": {
         *               "versionId": "1.5b0c1a2e9f3d4c77"
         *             },
         *             "schedule": {
         *               "reference": "Schedule/00000000-0000-4000-8000-000000000002"
         *             },
         *             "status": "free",
         *             "start": "2026-04-27T09:00:00+02:00",
         *             "end": "2026-04-27T09:30:00+02:00"
         *           },
         *           "search": {
         *             "mode": "match"
         *           }
         *         }
         *       ]
         *     }
         */
        FhirBundle: {
            /** @enum {string} */
            resourceType: "Bundle";
            entry?: unknown[];
        } & {
            [key: string]: unknown;
        };
        /** @description Names with their values. */
        FhirParameters: {
            /** @enum {string} */
            resourceType: "Parameters";
            parameter: unknown[];
        } & {
            [key: string]: unknown;
        };
        Settings: {
            closingDays: string[];
            districts: {
                code: string;
                postalCodes: string[];
                coordinators: string[];
            }[];
            postalCodeCentres: components["schemas"]["PostalCodeCentre"][];
            calendarInitials: boolean;
            cutOffs: {
                "epds-mother"?: number;
                "epds-partner"?: number;
                "gotland-mother"?: number;
                "gotland-partner"?: number;
                adbb?: number;
            };
            needsVisitsPerYearMax: number | null;
            sorCode: string | null;
        };
        PostalCodeCentre: {
            /** @example 8450 */
            postalCode: string;
            /** @example 56.2567 */
            latitude: number;
            /** @example 9.8612 */
            longitude: number;
        };
        /**
         * @description What is left out stays as it is.
         * @example {
         *       "closingDays": [
         *         "2026-12-24",
         *         "2026-12-31"
         *       ],
         *       "districts": [
         *         {
         *           "code": "hammel",
         *           "postalCodes": [
         *             "8450"
         *           ],
         *           "coordinators": []
         *         }
         *       ],
         *       "postalCodeCentres": [
         *         {
         *           "postalCode": "8450",
         *           "latitude": 56.2567,
         *           "longitude": 9.8612
         *         }
         *       ],
         *       "calendarInitials": false,
         *       "cutOffs": {
         *         "epds-mother": 12
         *       },
         *       "needsVisitsPerYearMax": 3,
         *       "sorCode": "330000000000000"
         *     }
         */
        SettingsChange: {
            closingDays?: string[];
            districts?: components["schemas"]["District"][];
            /** @description Where an address without coordinates of its own is looked for. */
            postalCodeCentres?: components["schemas"]["PostalCodeCentre"][];
            /** @description Whether a calendar may show a child's initials. */
            calendarInitials?: boolean;
            cutOffs?: components["schemas"]["CutOffs"];
            /** @description Needs visits in a year of a child's life after the first; one more is accepted only with a reason. Null where nobody counts. */
            needsVisitsPerYearMax?: number | null;
            /** @description The SOR code of the organisation that keeps the records: what is delivered to KL's gateway names it. */
            sorCode?: string | null;
        };
        District: {
            /** @example hammel */
            code: string;
            postalCodes: string[];
            /** @description Subjects of their tokens. One who is listed nowhere has them all. */
            coordinators?: string[];
        };
        /**
         * @description From which score on each screening is looked at. One left out stays as it is.
         * @example {
         *       "epds-mother": 11
         *     }
         */
        CutOffs: {
            "epds-mother"?: number;
            "epds-partner"?: number;
            "gotland-mother"?: number;
            "gotland-partner"?: number;
            adbb?: number;
        };
        CriterionList: {
            items: components["schemas"]["Criterion"][];
            next: string | null;
        };
        Criterion: {
            code: string;
            title: {
                da: string;
                en: string;
            };
            /** @enum {string} */
            category: "child-birth" | "child-health" | "child-development" | "family" | "parent-mental" | "parent-social" | "practical";
            when: components["schemas"]["Condition"];
            fboe: {
                code: string;
                /** @enum {string} */
                kind: "condition" | "intervention";
            } | null;
            /**
             * @description A score alone never sets the coded condition.
             * @enum {string|null}
             */
            confirmedBy: "nurse" | null;
            /**
             * @description The level it suggests; null proposes nothing.
             * @enum {integer|null}
             */
            level: 1 | 2 | 3 | 4 | null;
            carried: boolean;
            source: string;
            suggestion: {
                da: string;
                en: string;
            };
            active: boolean;
            /** @description Written by the municipality. */
            own: boolean;
        };
        /**
         * @description Either `active` alone, or a whole criterion of the municipality's own, active if not said otherwise.
         * @example {
         *       "active": false
         *     }
         */
        CriterionChange: {
            active?: boolean;
            title?: {
                da: string;
                en: string;
            };
            /** @enum {string} */
            category?: "child-birth" | "child-health" | "child-development" | "family" | "parent-mental" | "parent-social" | "practical";
            when?: components["schemas"]["Condition"];
            /** @enum {integer} */
            level?: 1 | 2 | 3 | 4;
            /** @description Considered again at 1½ and at 3½ years. */
            carried?: boolean;
            source?: string;
            fboe?: {
                code: string;
                /** @enum {string} */
                kind: "condition" | "intervention";
            };
            suggestion?: {
                da: string;
                en: string;
            };
        };
        ConcernGuide: {
            guidance: {
                da: string;
                en: string;
            };
            duty: {
                da: string;
                en: string;
            };
            questions: {
                field: string;
                title: {
                    da: string;
                    en: string;
                };
                required: boolean;
                because: {
                    da: string;
                    en: string;
                };
                answers: {
                    da: string;
                    en: string;
                    code: string;
                }[];
            }[];
            groups: {
                title: {
                    da: string;
                    en: string;
                };
                conditions: {
                    code: string;
                    /** @description FBOE's own, in Danish. */
                    name: string;
                    /** @enum {string} */
                    about: "child" | "parent";
                }[];
                steps: {
                    da: string;
                    en: string;
                }[];
            }[];
        };
        HandoverTemplateList: {
            items: components["schemas"]["HandoverTemplate"][];
        };
        /** @description What is told at a transition, in this order. */
        HandoverTemplate: {
            /** @enum {string} */
            transition: "daycare" | "kindergarten" | "municipality";
            /** @description 0 is as it is shipped. */
            version: number;
            sections: components["schemas"]["HandoverSection"][];
        };
        HandoverSection: {
            /** @example what-helps */
            code: string;
            title: {
                da: string;
                en: string;
            };
            help: {
                da: string;
                en: string;
            };
            required: boolean;
        };
        /**
         * @example {
         *       "sections": [
         *         {
         *           "code": "what-helps",
         *           "title": {
         *             "da": "Hvad hjælper barnet",
         *             "en": "What helps the child"
         *           },
         *           "help": {
         *             "da": "Det, som forældrene har prøvet.",
         *             "en": "What the parents have tried."
         *           },
         *           "required": true
         *         }
         *       ]
         *     }
         */
        NewHandoverTemplate: {
            sections: components["schemas"]["HandoverSection"][];
        };
        GroupSession: {
            /** Format: uuid */
            id: string;
            title: string;
            place: string;
            capacity: number;
            takenPlaces: number;
            /**
             * Format: uuid
             * @description The contact that says who came.
             */
            attendance: string | null;
            appointment: components["schemas"]["Appointment"];
        };
        /**
         * @example {
         *       "healthVisitor": "00000000-0000-4000-8000-000000000002",
         *       "date": "2026-06-25",
         *       "time": "10:00",
         *       "durationMinutes": 90,
         *       "title": "Mødregruppe",
         *       "place": "Sundhedshuset, Hammel",
         *       "capacity": 8
         *     }
         */
        NewGroupSession: {
            /** Format: uuid */
            healthVisitor: string;
            /**
             * Format: date
             * @example 2026-03-02
             */
            date: string;
            /** @example 10:00 */
            time: string;
            /** @example 90 */
            durationMinutes: number;
            /** @example Mødregruppe */
            title: string;
            /** @example Sundhedshuset, Hammel */
            place: string;
            /** @example 8 */
            capacity: number;
        };
        GroupSessionPage: {
            items: components["schemas"]["GroupSession"][];
            next: string | null;
        };
        /**
         * @description What is left out stays as it is.
         * @example {
         *       "date": "2026-06-26"
         *     }
         */
        GroupSessionChange: {
            /** Format: uuid */
            healthVisitor?: string;
            /**
             * Format: date
             * @example 2026-03-02
             */
            date?: string;
            /** @example 10:00 */
            time?: string;
            /** @example 90 */
            durationMinutes?: number;
            /** @example Mødregruppe */
            title?: string;
            /** @example Sundhedshuset, Hammel */
            place?: string;
            /** @example 8 */
            capacity?: number;
        };
        /**
         * @example {
         *       "visits": [
         *         "00000000-0000-4000-8000-000000000001"
         *       ]
         *     }
         */
        SessionVisits: {
            visits: string[];
        };
        /**
         * @example {
         *       "visits": [
         *         "00000000-0000-4000-8000-000000000001"
         *       ]
         *     }
         */
        Attendance: {
            /** @description The visits of the children who came, joined before or not. */
            visits: string[];
            /**
             * Format: date-time
             * @description As it was planned if left out.
             * @example 2026-03-02T04:12:00+01:00
             */
            heldAt?: string | null;
        };
        AbsencePage: {
            items: components["schemas"]["Absence"][];
            next: string | null;
        };
        Absence: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            healthVisitor: string;
            /** Format: date */
            from: string;
            /** Format: date */
            until: string;
            /**
             * @description Shown to herself and to the coordinators of her district.
             * @enum {string|null}
             */
            kind: "holiday" | "illness" | "course" | "other" | null;
            /** @description It was taken back. */
            withdrawn: boolean;
        };
        /**
         * @example {
         *       "healthVisitor": "0999a000-0000-4000-8000-000000000001",
         *       "from": "2026-07-06",
         *       "until": "2026-07-24",
         *       "kind": "holiday"
         *     }
         */
        NewAbsence: {
            /** @description Her id. */
            healthVisitor: string;
            /**
             * Format: date
             * @example 2026-07-06
             */
            from: string;
            /**
             * Format: date
             * @description Included.
             * @example 2026-07-24
             */
            until: string;
            /** @enum {string} */
            kind: "holiday" | "illness" | "course" | "other";
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type WebhookEvent = components['schemas']['WebhookEvent'];
export type WebhookEventData = components['schemas']['WebhookEventData'];
export type WebhookChallenge = components['schemas']['WebhookChallenge'];
export type Status = components['schemas']['Status'];
export type Problem = components['schemas']['Problem'];
export type ProgrammeList = components['schemas']['ProgrammeList'];
export type ProgrammeSummary = components['schemas']['ProgrammeSummary'];
export type Programme = components['schemas']['Programme'];
export type Title = components['schemas']['Title'];
export type Rule = components['schemas']['Rule'];
export type Condition = components['schemas']['Condition'];
export type ProgrammeDraft = components['schemas']['ProgrammeDraft'];
export type ProgrammeFindings = components['schemas']['ProgrammeFindings'];
export type ProgrammeFinding = components['schemas']['ProgrammeFinding'];
export type PublishedProgramme = components['schemas']['PublishedProgramme'];
export type PublishingPolicy = components['schemas']['PublishingPolicy'];
export type Publication = components['schemas']['Publication'];
export type WhatIf = components['schemas']['WhatIf'];
export type Workload = components['schemas']['Workload'];
export type WhatIfQuestion = components['schemas']['WhatIfQuestion'];
export type ProgrammeChange = components['schemas']['ProgrammeChange'];
export type Schedule = components['schemas']['Schedule'];
export type PlannedVisit = components['schemas']['PlannedVisit'];
export type Window = components['schemas']['Window'];
export type Reason = components['schemas']['Reason'];
export type ProposedVisit = components['schemas']['ProposedVisit'];
export type SchedulePreviewRequest = components['schemas']['SchedulePreviewRequest'];
export type ChildFacts = components['schemas']['ChildFacts'];
export type RecordedFact = components['schemas']['RecordedFact'];
export type ScheduleOnRecord = components['schemas']['ScheduleOnRecord'];
export type VisitOfSchedule = components['schemas']['VisitOfSchedule'];
export type Proposal = components['schemas']['Proposal'];
export type Registration = components['schemas']['Registration'];
export type BirthNotification = components['schemas']['BirthNotification'];
export type Mother = components['schemas']['Mother'];
export type Address = components['schemas']['Address'];
export type Coordinates = components['schemas']['Coordinates'];
export type BornChild = components['schemas']['BornChild'];
export type PregnancyRegistration = components['schemas']['PregnancyRegistration'];
export type Pregnancy = components['schemas']['Pregnancy'];
export type Arrival = components['schemas']['Arrival'];
export type Parent = components['schemas']['Parent'];
export type ArrivedChild = components['schemas']['ArrivedChild'];
export type Family = components['schemas']['Family'];
export type Identifier = components['schemas']['Identifier'];
export type FamilyChange = components['schemas']['FamilyChange'];
export type ParentChange = components['schemas']['ParentChange'];
export type OpenAssignmentPage = components['schemas']['OpenAssignmentPage'];
export type OpenAssignment = components['schemas']['OpenAssignment'];
export type AssignedFamilies = components['schemas']['AssignedFamilies'];
export type Assignment = components['schemas']['Assignment'];
export type ChildPage = components['schemas']['ChildPage'];
export type Child = components['schemas']['Child'];
export type ChildLookup = components['schemas']['ChildLookup'];
export type Stop = components['schemas']['Stop'];
export type Departure = components['schemas']['Departure'];
export type NewDeparture = components['schemas']['NewDeparture'];
export type Merge = components['schemas']['Merge'];
export type Split = components['schemas']['Split'];
export type AddressProtection = components['schemas']['AddressProtection'];
export type RevealedAddresses = components['schemas']['RevealedAddresses'];
export type AddressReveal = components['schemas']['AddressReveal'];
export type VisitPage = components['schemas']['VisitPage'];
export type Visit = components['schemas']['Visit'];
export type NewOutcome = components['schemas']['NewOutcome'];
export type KeptVisit = components['schemas']['KeptVisit'];
export type ChangePreview = components['schemas']['ChangePreview'];
export type VisitEffect = components['schemas']['VisitEffect'];
export type VisitInTension = components['schemas']['VisitInTension'];
export type Change = components['schemas']['Change'];
export type ToldAnchor = components['schemas']['ToldAnchor'];
export type StoredFact = components['schemas']['StoredFact'];
export type MadeChange = components['schemas']['MadeChange'];
export type ChangeMoved = components['schemas']['ChangeMoved'];
export type PreviewedChange = components['schemas']['PreviewedChange'];
export type ChangesPreview = components['schemas']['ChangesPreview'];
export type Changes = components['schemas']['Changes'];
export type MadeChanges = components['schemas']['MadeChanges'];
export type ChangesMoved = components['schemas']['ChangesMoved'];
export type FactList = components['schemas']['FactList'];
export type FactOnRecord = components['schemas']['FactOnRecord'];
export type NewFact = components['schemas']['NewFact'];
export type AnchorList = components['schemas']['AnchorList'];
export type AnchorOnRecord = components['schemas']['AnchorOnRecord'];
export type Discharged = components['schemas']['Discharged'];
export type ScreeningList = components['schemas']['ScreeningList'];
export type Screening = components['schemas']['Screening'];
export type NewScreening = components['schemas']['NewScreening'];
export type TensionPage = components['schemas']['TensionPage'];
export type Tension = components['schemas']['Tension'];
export type Resolution = components['schemas']['Resolution'];
export type DraftedHandover = components['schemas']['DraftedHandover'];
export type Handover = components['schemas']['Handover'];
export type NewHandover = components['schemas']['NewHandover'];
export type HandoverList = components['schemas']['HandoverList'];
export type HandoverPage = components['schemas']['HandoverPage'];
export type HandoverChange = components['schemas']['HandoverChange'];
export type HandoverSent = components['schemas']['HandoverSent'];
export type HandoverAcknowledged = components['schemas']['HandoverAcknowledged'];
export type HandoverWithdrawn = components['schemas']['HandoverWithdrawn'];
export type VisitExplanation = components['schemas']['VisitExplanation'];
export type Sentences = components['schemas']['Sentences'];
export type WhyNot = components['schemas']['WhyNot'];
export type Appointment = components['schemas']['Appointment'];
export type BookingWarning = components['schemas']['BookingWarning'];
export type NewAppointment = components['schemas']['NewAppointment'];
export type AppointmentChange = components['schemas']['AppointmentChange'];
export type Contact = components['schemas']['Contact'];
export type Documentation = components['schemas']['Documentation'];
export type NewContact = components['schemas']['NewContact'];
export type ContactObservations = components['schemas']['ContactObservations'];
export type ContactPage = components['schemas']['ContactPage'];
export type AgreementList = components['schemas']['AgreementList'];
export type Agreement = components['schemas']['Agreement'];
export type NewAgreements = components['schemas']['NewAgreements'];
export type AgreementChange = components['schemas']['AgreementChange'];
export type KeyWorker = components['schemas']['KeyWorker'];
export type NamedKeyWorker = components['schemas']['NamedKeyWorker'];
export type Feedback = components['schemas']['Feedback'];
export type NewFeedback = components['schemas']['NewFeedback'];
export type LevelMeanings = components['schemas']['LevelMeanings'];
export type Level = components['schemas']['Level'];
export type NewLevel = components['schemas']['NewLevel'];
export type ConcernWithHistory = components['schemas']['ConcernWithHistory'];
export type ConcernConsent = components['schemas']['ConcernConsent'];
export type NextStep = components['schemas']['NextStep'];
export type ConcernEntry = components['schemas']['ConcernEntry'];
export type Concern = components['schemas']['Concern'];
export type NewConcern = components['schemas']['NewConcern'];
export type ConcernList = components['schemas']['ConcernList'];
export type ConcernPage = components['schemas']['ConcernPage'];
export type ConcernChange = components['schemas']['ConcernChange'];
export type QuestionList = components['schemas']['QuestionList'];
export type Question = components['schemas']['Question'];
export type ProposalPage = components['schemas']['ProposalPage'];
export type DecidableProposal = components['schemas']['DecidableProposal'];
export type ProposalDecision = components['schemas']['ProposalDecision'];
export type ProposalSuggestion = components['schemas']['ProposalSuggestion'];
export type OwnVisitGiven = components['schemas']['OwnVisitGiven'];
export type OwnVisit = components['schemas']['OwnVisit'];
export type TaskPage = components['schemas']['TaskPage'];
export type Task = components['schemas']['Task'];
export type TaskDone = components['schemas']['TaskDone'];
export type HandedOutCalendarFeed = components['schemas']['HandedOutCalendarFeed'];
export type NewCalendarFeed = components['schemas']['NewCalendarFeed'];
export type CalendarFeedPage = components['schemas']['CalendarFeedPage'];
export type CalendarFeed = components['schemas']['CalendarFeed'];
export type EventPage = components['schemas']['EventPage'];
export type Event = components['schemas']['Event'];
export type WithdrawnEvent = components['schemas']['WithdrawnEvent'];
export type HealthVisitorPage = components['schemas']['HealthVisitorPage'];
export type HealthVisitor = components['schemas']['HealthVisitor'];
export type WorkingHours = components['schemas']['WorkingHours'];
export type Lunch = components['schemas']['Lunch'];
export type NewHealthVisitor = components['schemas']['NewHealthVisitor'];
export type Base = components['schemas']['Base'];
export type HealthVisitorChange = components['schemas']['HealthVisitorChange'];
export type DayPlan = components['schemas']['DayPlan'];
export type StopOfDay = components['schemas']['StopOfDay'];
export type VisitOfDay = components['schemas']['VisitOfDay'];
export type ChildOfDay = components['schemas']['ChildOfDay'];
export type ContactFindings = components['schemas']['ContactFindings'];
export type NewFinding = components['schemas']['NewFinding'];
export type FindingList = components['schemas']['FindingList'];
export type Finding = components['schemas']['Finding'];
export type Intervention = components['schemas']['Intervention'];
export type NewIntervention = components['schemas']['NewIntervention'];
export type InterventionList = components['schemas']['InterventionList'];
export type InterventionChange = components['schemas']['InterventionChange'];
export type ReportList = components['schemas']['ReportList'];
export type Report = components['schemas']['Report'];
export type EmergencyPlan = components['schemas']['EmergencyPlan'];
export type NewEmergencyPlan = components['schemas']['NewEmergencyPlan'];
export type EmergencyPlanPreview = components['schemas']['EmergencyPlanPreview'];
export type EmergencyPlanQuestion = components['schemas']['EmergencyPlanQuestion'];
export type EmergencyPlanPage = components['schemas']['EmergencyPlanPage'];
export type EmergencyPlanVisits = components['schemas']['EmergencyPlanVisits'];
export type EmergencyPlanEnd = components['schemas']['EmergencyPlanEnd'];
export type KlBundle = components['schemas']['KlBundle'];
export type Delivery = components['schemas']['Delivery'];
export type DeliveryAsked = components['schemas']['DeliveryAsked'];
export type Import = components['schemas']['Import'];
export type ImportedFamily = components['schemas']['ImportedFamily'];
export type ImportedChild = components['schemas']['ImportedChild'];
export type ImportedContact = components['schemas']['ImportedContact'];
export type ImportPage = components['schemas']['ImportPage'];
export type ImportLinePage = components['schemas']['ImportLinePage'];
export type ImportLine = components['schemas']['ImportLine'];
export type ImportCommit = components['schemas']['ImportCommit'];
export type ImportMatchPage = components['schemas']['ImportMatchPage'];
export type ImportMatch = components['schemas']['ImportMatch'];
export type ImportMatchDecision = components['schemas']['ImportMatchDecision'];
export type BusyTimes = components['schemas']['BusyTimes'];
export type OwnCalendar = components['schemas']['OwnCalendar'];
export type OwnCalendarState = components['schemas']['OwnCalendarState'];
export type CalendarAddress = components['schemas']['CalendarAddress'];
export type WebhookWithSecret = components['schemas']['WebhookWithSecret'];
export type Webhook = components['schemas']['Webhook'];
export type WebhookAddress = components['schemas']['WebhookAddress'];
export type WebhookPage = components['schemas']['WebhookPage'];
export type WebhookDeliveryPage = components['schemas']['WebhookDeliveryPage'];
export type WebhookDelivery = components['schemas']['WebhookDelivery'];
export type WebhookAttempt = components['schemas']['WebhookAttempt'];
export type WebhookReplayed = components['schemas']['WebhookReplayed'];
export type WebhookReplay = components['schemas']['WebhookReplay'];
export type SandboxClock = components['schemas']['SandboxClock'];
export type SandboxClockChange = components['schemas']['SandboxClockChange'];
export type FhirResource = components['schemas']['FhirResource'];
export type OperationOutcome = components['schemas']['OperationOutcome'];
export type FhirBundle = components['schemas']['FhirBundle'];
export type FhirParameters = components['schemas']['FhirParameters'];
export type Settings = components['schemas']['Settings'];
export type PostalCodeCentre = components['schemas']['PostalCodeCentre'];
export type SettingsChange = components['schemas']['SettingsChange'];
export type District = components['schemas']['District'];
export type CutOffs = components['schemas']['CutOffs'];
export type CriterionList = components['schemas']['CriterionList'];
export type Criterion = components['schemas']['Criterion'];
export type CriterionChange = components['schemas']['CriterionChange'];
export type ConcernGuide = components['schemas']['ConcernGuide'];
export type HandoverTemplateList = components['schemas']['HandoverTemplateList'];
export type HandoverTemplate = components['schemas']['HandoverTemplate'];
export type HandoverSection = components['schemas']['HandoverSection'];
export type NewHandoverTemplate = components['schemas']['NewHandoverTemplate'];
export type GroupSession = components['schemas']['GroupSession'];
export type NewGroupSession = components['schemas']['NewGroupSession'];
export type GroupSessionPage = components['schemas']['GroupSessionPage'];
export type GroupSessionChange = components['schemas']['GroupSessionChange'];
export type SessionVisits = components['schemas']['SessionVisits'];
export type Attendance = components['schemas']['Attendance'];
export type AbsencePage = components['schemas']['AbsencePage'];
export type Absence = components['schemas']['Absence'];
export type NewAbsence = components['schemas']['NewAbsence'];
export type $defs = Record<string, never>;
export interface operations {
    health: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It lives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Status"];
                };
            };
        };
    };
    ready: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description They can. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Status"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listProgrammes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The shipped programmes, the national template first, then the municipality's own; drafts are shown to coordinators and administrators. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammeList"];
                };
            };
            /** @description Unchanged since the ETag in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The identity provider's keys cannot be read just now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    writeDraft: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body get the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The ETag of the draft that is to be replaced, or *. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProgrammeDraft"];
            };
        };
        responses: {
            /** @description The draft, in the place of the former. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammeDraft"];
                };
            };
            /** @description The draft. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammeDraft"];
                };
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This version is published and never changes: write a new version. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It has been changed since: read it again. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 1 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body must be application/json, not packed. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The programme is another municipality's. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is required, with the ETag of what is to be changed. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readProgramme: {
        parameters: {
            query?: {
                version?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The programme, current unless a version is asked for. A draft has the ETag that changes it, and is shown to coordinators and administrators. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Programme"];
                };
            };
            /** @description Unchanged since the ETag in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The identity provider's keys cannot be read just now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    dropDraft: {
        parameters: {
            query: {
                version: string;
            };
            header: {
                /** @description The ETag of what is to be changed, or *. Left out, the answer is 428. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The draft as it was. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammeDraft"];
                };
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This version is published and never changes: write a new version. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It has been changed since: read it again. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is required, with the ETag of what is to be changed. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    lintProgramme: {
        parameters: {
            query: {
                version: string;
                /** @description How far from a transition the nearest visit may be; 12 if left out. */
                gapWeeks?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Errors keep it from being published; warnings want to be accepted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammeFindings"];
                };
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    publishProgramme: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body get the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Publication"];
            };
        };
        responses: {
            /** @description The published version, and how many children take it up. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublishedProgramme"];
                };
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This version is published and never changes: write a new version. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 1 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body must be application/json, not packed. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Look at the warnings, then accept them; pointers lead into the programme. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    askWhatIf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WhatIfQuestion"];
            };
        };
        responses: {
            /** @description Month by month, district by district and competence by competence. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhatIf"];
                };
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 1 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body must be application/json, not packed. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The programme has no rule of that code. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    previewSchedule: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SchedulePreviewRequest"];
            };
        };
        responses: {
            /** @description The schedule; every rule of the programme stands in exactly one list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Schedule"];
                };
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 1 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body must be application/json, not packed. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no programme of that id. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The identity provider's keys cannot be read just now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    receiveBirthNotification: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body get the first answer again. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BirthNotification"];
                /**
                 * @example <?xml version="1.0" encoding="UTF-8"?>
                 *     <Emessage xmlns="http://rep.oio.dk/medcom.dk/xml/schemas/2011/02/17/">
                 *       <Envelope>
                 *         <Sent><Date>2026-03-02</Date><Time>06:00</Time></Sent>
                 *         <Identifier>0000090001</Identifier>
                 *         <AcknowledgementCode>pluspositivkvitt</AcknowledgementCode>
                 *       </Envelope>
                 *       <BirthNotification>
                 *         <Letter>
                 *           <Identifier>0000090001</Identifier>
                 *           <VersionCode>XD3234L</VersionCode>
                 *           <StatisticalCode>XDIS32</StatisticalCode>
                 *           <Authorisation><Date>2026-03-02</Date><Time>06:00</Time></Authorisation>
                 *           <TypeCode>XDIS32</TypeCode>
                 *           <StatusCode>nytbrev</StatusCode>
                 *           <EpisodeOfCareIdentifier>F-1</EpisodeOfCareIdentifier>
                 *         </Letter>
                 *         <Sender><EANIdentifier>5790000123450</EANIdentifier></Sender>
                 *         <Receiver>
                 *           <EANIdentifier>5790000999990</EANIdentifier>
                 *           <Identifier>999</Identifier>
                 *           <IdentifierCode>kommunenummer</IdentifierCode>
                 *         </Receiver>
                 *         <Patient>
                 *           <CivilRegistrationNumber>0101900002</CivilRegistrationNumber>
                 *           <PersonSurnameName>Æblegren</PersonSurnameName>
                 *           <PersonGivenName>Åse</PersonGivenName>
                 *           <EpisodeOfCareStatusCode>direkte_hjem_fra_fødegang</EpisodeOfCareStatusCode>
                 *         </Patient>
                 *         <ChildRelation>
                 *           <RelationCode>barn</RelationCode>
                 *           <PersonIdentifier>0203260004</PersonIdentifier>
                 *           <TimeOfBirth><Date>2026-03-02</Date><Time>04:12</Time></TimeOfBirth>
                 *           <Gender>pige</Gender>
                 *         </ChildRelation>
                 *         <Pregnancy><DateofDelivery><Date>2026-03-20</Date></DateofDelivery></Pregnancy>
                 *         <Birth><PregnancyDuration><Weeks>37</Weeks><Days>3</Days></PregnancyDuration></Birth>
                 *         <ChildInfo><ChildDimensions><Weight>3300</Weight></ChildDimensions></ChildInfo>
                 *       </BirthNotification>
                 *     </Emessage>
                 */
                "application/xml": string;
                /**
                 * @example <?xml version="1.0" encoding="UTF-8"?>
                 *     <Emessage xmlns="http://rep.oio.dk/medcom.dk/xml/schemas/2011/02/17/">
                 *       <Envelope>
                 *         <Sent><Date>2026-03-02</Date><Time>06:00</Time></Sent>
                 *         <Identifier>0000090001</Identifier>
                 *         <AcknowledgementCode>pluspositivkvitt</AcknowledgementCode>
                 *       </Envelope>
                 *       <BirthNotification>
                 *         <Letter>
                 *           <Identifier>0000090001</Identifier>
                 *           <VersionCode>XD3234L</VersionCode>
                 *           <StatisticalCode>XDIS32</StatisticalCode>
                 *           <Authorisation><Date>2026-03-02</Date><Time>06:00</Time></Authorisation>
                 *           <TypeCode>XDIS32</TypeCode>
                 *           <StatusCode>nytbrev</StatusCode>
                 *           <EpisodeOfCareIdentifier>F-1</EpisodeOfCareIdentifier>
                 *         </Letter>
                 *         <Sender><EANIdentifier>5790000123450</EANIdentifier></Sender>
                 *         <Receiver>
                 *           <EANIdentifier>5790000999990</EANIdentifier>
                 *           <Identifier>999</Identifier>
                 *           <IdentifierCode>kommunenummer</IdentifierCode>
                 *         </Receiver>
                 *         <Patient>
                 *           <CivilRegistrationNumber>0101900002</CivilRegistrationNumber>
                 *           <PersonSurnameName>Æblegren</PersonSurnameName>
                 *           <PersonGivenName>Åse</PersonGivenName>
                 *           <EpisodeOfCareStatusCode>direkte_hjem_fra_fødegang</EpisodeOfCareStatusCode>
                 *         </Patient>
                 *         <ChildRelation>
                 *           <RelationCode>barn</RelationCode>
                 *           <PersonIdentifier>0203260004</PersonIdentifier>
                 *           <TimeOfBirth><Date>2026-03-02</Date><Time>04:12</Time></TimeOfBirth>
                 *           <Gender>pige</Gender>
                 *         </ChildRelation>
                 *         <Pregnancy><DateofDelivery><Date>2026-03-20</Date></DateofDelivery></Pregnancy>
                 *         <Birth><PregnancyDuration><Weeks>37</Weeks><Days>3</Days></PregnancyDuration></Birth>
                 *         <ChildInfo><ChildDimensions><Weight>3300</Weight></ChildDimensions></ChildInfo>
                 *       </BirthNotification>
                 *     </Emessage>
                 */
                "text/xml": string;
            };
        };
        responses: {
            /** @description On record before: by this letter, or by another about the same birth. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Registration"] & {
                        /**
                         * @description Of a letter in XML: paths of the elements that nothing was kept of.
                         * @example [
                         *       "/Emessage/BirthNotification/Practitioner"
                         *     ]
                         */
                        unmapped?: string[];
                    };
                };
            };
            /** @description Registered just now. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Registration"] & {
                        /**
                         * @description Of a letter in XML: paths of the elements that nothing was kept of.
                         * @example [
                         *       "/Emessage/BirthNotification/Practitioner"
                         *     ]
                         */
                        unmapped?: string[];
                    };
                };
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Another letter came under this messageId. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 1 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body must be of one of the media types that are named, in UTF-8, not packed. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A birth after today cannot be registered. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    registerPregnancy: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body get the first answer again. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Pregnancy"];
            };
        };
        responses: {
            /** @description Registered. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PregnancyRegistration"];
                };
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The mother has an open pregnancy already. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 1 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body must be application/json, not packed. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This Idempotency-Key came with another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    registerArrival: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body get the first answer again. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Arrival"];
            };
        };
        responses: {
            /** @description On record before, every one of them: they have come back. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Registration"];
                };
            };
            /** @description Registered. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Registration"];
                };
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A number belongs to somebody else who is on record. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 1 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body must be application/json, not packed. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A birth after today cannot be registered. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readFamily: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The family. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Family"];
                };
            };
            /** @description Unchanged since the ETag in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeFamily: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of what is to be changed, or *. Left out, the answer is 428. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FamilyChange"];
            };
        };
        responses: {
            /** @description The family as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Family"];
                };
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A number belongs to somebody else who is on record. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It has been changed since: read it again. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 1 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body must be application/json, not packed. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no health visitor of that id. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is required, with the ETag of what is to be changed. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAssignments: {
        parameters: {
            query?: {
                state?: "open";
                /** @description Finds no family with a protected address: it would tell where they live. */
                district?: string;
                /** @description 50 if left out. */
                limit?: number;
                /** @description `next` of the page before, with the same filter. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenAssignmentPage"];
                };
            };
            /** @description Unchanged since the ETag in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    assignFamilies: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body get the first answer again. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Assignment"];
            };
        };
        responses: {
            /** @description The families as they are now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssignedFamilies"];
                };
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The same or a related request is still being answered. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 1 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body must be application/json, not packed. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no family of that id. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listChildren: {
        parameters: {
            query?: {
                /** @description Finds no family with a protected address: it would tell where they live. */
                district?: string;
                /** @description Her id. */
                healthVisitor?: string;
                /** @description 50 if left out. */
                limit?: number;
                /** @description `next` of the page before, with the same filter. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChildPage"];
                };
            };
            /** @description Unchanged since the ETag in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    lookUpChildren: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChildLookup"];
            };
        };
        responses: {
            /** @description Those who are found; an empty list where nobody is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChildPage"];
                };
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 1 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body must be application/json, not packed. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readChild: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The child. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Child"];
                };
            };
            /** @description Unchanged since the ETag in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readSchedule: {
        parameters: {
            query?: {
                /** @description The day that states are read on; today in Denmark if left out, or the day of asKnownAt. */
                at?: string;
                /** @description By what was on record at that moment; now if left out. Closing days are today's. 404 where the child was not on record yet, 422 for a moment that lies ahead. */
                asKnownAt?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The schedule. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScheduleOnRecord"];
                };
            };
            /** @description Unchanged since the ETag in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dates must lie from 1990 to 2100. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    stopChild: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body get the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Stop"];
            };
        };
        responses: {
            /** @description The child as it stays on record. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Child"];
                };
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The same or a related request is still being answered. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 1 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body must be application/json, not packed. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The day must not lie in the future. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readDeparture: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The departure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Departure"];
                };
            };
            /** @description Unchanged since the ETag in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordDeparture: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body get the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDeparture"];
            };
        };
        responses: {
            /** @description That it has moved, and what a person sees to. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Departure"];
                };
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The child was merged into another: send it again under the id in mergedInto. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 1 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body must be application/json, not packed. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The day must not lie in the future. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    mergeChildren: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body get the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Merge"];
            };
        };
        responses: {
            /** @description The child that both are from now on. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Child"];
                };
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The same or a related request is still being answered. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 1 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body must be application/json, not packed. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Their CPR numbers differ. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    splitChild: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body get the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Split"];
            };
        };
        responses: {
            /** @description Both, the first one first. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Registration"];
                };
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A number belongs to somebody else who is on record. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 1 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body must be application/json, not packed. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This Idempotency-Key came with another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    protectAddress: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of what is to be changed, or *. Left out, the answer is 428. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddressProtection"];
            };
        };
        responses: {
            /** @description The child as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Child"];
                };
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The child was merged into another: send it again under the id in mergedInto. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It has been changed since: read it again. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 1 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body must be application/json, not packed. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is required, with the ETag of what is to be changed. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revealAddress: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body get the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddressReveal"];
            };
        };
        responses: {
            /** @description The addresses. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevealedAddresses"];
                };
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The same or a related request is still being answered. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 1 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body must be application/json, not packed. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This Idempotency-Key came with another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listVisits: {
        parameters: {
            query?: {
                state?: "planned" | "due" | "overdue" | "infeasible" | "booked" | "held" | "held-late" | "declined" | "lapsed" | "covered-elsewhere";
                /** @description The day that states are read on; today in Denmark if left out, or the day of asKnownAt. */
                at?: string;
                /** @description Finds no family with a protected address: it would tell where they live. */
                district?: string;
                /** @description Her id. */
                healthVisitor?: string;
                /** @description 50 if left out. */
                limit?: number;
                /** @description `next` of the page before, with the same filter. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitPage"];
                };
            };
            /** @description Unchanged since the ETag in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dates must lie from 1990 to 2100. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readVisit: {
        parameters: {
            query?: {
                /** @description The day that states are read on; today in Denmark if left out, or the day of asKnownAt. */
                at?: string;
                /** @description By what was on record at that moment; now if left out. Closing days are today's. 404 where the child was not on record yet, 422 for a moment that lies ahead. */
                asKnownAt?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The visit. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Visit"];
                };
            };
            /** @description Unchanged since the ETag in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dates must lie from 1990 to 2100. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordOutcome: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body get the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewOutcome"];
            };
        };
        responses: {
            /** @description The visit as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Visit"];
                };
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The visit is not agreed, so no appointment can end. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 1 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body must be application/json, not packed. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The day must not lie in the future. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    undoOutcome: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of what is to be changed, or *. Left out, the answer is 428. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The visit as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Visit"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The visit has no outcome to take back. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It has been changed since: read it again. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is required, with the ETag of what is to be changed. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    keepVisit: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of what is to be changed, or *. Left out, the answer is 428. */
                "If-Match": string;
                /** @description The same key and body get the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KeptVisit"];
            };
        };
        responses: {
            /** @description The visit as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Visit"];
                };
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such emergency plan sets the visit aside. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It has been changed since: read it again. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 1 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body must be application/json, not packed. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This Idempotency-Key came with another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is required, with the ETag of what is to be changed. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    previewChange: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Change"];
            };
        };
        responses: {
            /** @description Each visit in one list, with its reasons, and a token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangePreview"];
                };
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A day that is confirmed is on record: confirm this one, or take that back first. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 1 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body must be application/json, not packed. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A birth after today cannot be registered. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    makeChange: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body get the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreviewedChange"];
            };
        };
        responses: {
            /** @description What was made. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeChange"];
                };
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something has changed since the preview: nothing was made. Look at the fresh one. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ChangeMoved"];
                };
            };
            /** @description The body is larger than 1 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body must be application/json, not packed. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is no token of a preview for this. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    previewChanges: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Changes"];
            };
        };
        responses: {
            /** @description Child by child in the order of the list, and one token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangesPreview"];
                };
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A day that is confirmed is on record: confirm this one, or take that back first. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 1 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body must be application/json, not packed. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no child of that id in the family. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    makeChanges: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body get the first answer again. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreviewedChange"];
            };
        };
        responses: {
            /** @description What was made. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeChanges"];
                };
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something has changed since the preview: nothing was made. Look at the fresh one. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ChangesMoved"];
                };
            };
            /** @description The body is larger than 1 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body must be application/json, not packed. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is no token of a preview for this. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listFacts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In the order in which they were recorded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FactList"];
                };
            };
            /** @description Unchanged since the ETag in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordFact: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body get the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewFact"];
            };
        };
        responses: {
            /** @description The fact. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FactOnRecord"];
                };
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The child is followed no more. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 1 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body must be application/json, not packed. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dates must lie from 1990 to 2100. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAnchors: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In the order in which they were told; the last of each name counts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnchorList"];
                };
            };
            /** @description Unchanged since the ETag in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordDischarge: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body get the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Discharged"];
            };
        };
        responses: {
            /** @description The schedule as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScheduleOnRecord"];
                };
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A day that is confirmed is on record: confirm this one, or take that back first. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 1 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body must be application/json, not packed. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The day must not lie before the child's birth. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listScreenings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In the order in which they were written down. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScreeningList"];
                };
            };
            /** @description Unchanged since the ETag in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordScreening: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body get the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewScreening"];
            };
        };
        responses: {
            /** @description The screening. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Screening"];
                };
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The child is followed no more. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 1 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body must be application/json, not packed. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No contact of that id was held about the child. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listTensions: {
        parameters: {
            query?: {
                /** @description Open if left out. */
                state?: "open" | "closed";
                /** @description Finds no family with a protected address: it would tell where they live. */
                district?: string;
                /** @description Her id. */
                healthVisitor?: string;
                /** @description 50 if left out. */
                limit?: number;
                /** @description `next` of the page before, with the same filter. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TensionPage"];
                };
            };
            /** @description Unchanged since the ETag in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readTension: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tension. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tension"];
                };
            };
            /** @description Unchanged since the ETag in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resolveTension: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of what is to be changed, or *. Left out, the answer is 428. */
                "If-Match": string;
                /** @description The same key and body get the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Resolution"];
            };
        };
        responses: {
            /** @description The tension, resolved. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tension"];
                };
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The tension has been resolved, or is there no more. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It has been changed since: read it again. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 1 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body must be application/json, not packed. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This Idempotency-Key came with another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is required, with the ETag of what is to be changed. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listHandoversOfChild: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In the order in which it was written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandoverList"];
                };
            };
            /** @description Unchanged since the ETag in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    draftHandover: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body get the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewHandover"];
            };
        };
        responses: {
            /** @description The draft, with the visits that are proposed for it. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftedHandover"];
                };
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The child is followed no more. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 1 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body must be application/json, not packed. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The municipality's template asks for this section. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listHandovers: {
        parameters: {
            query?: {
                state?: "draft" | "sent" | "acknowledged" | "withdrawn";
                /** @description Finds no family with a protected address: it would tell where they live. */
                district?: string;
                /** @description Her id. */
                healthVisitor?: string;
                /** @description 50 if left out. */
                limit?: number;
                /** @description `next` of the page before, with the same filter. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandoverPage"];
                };
            };
            /** @description Unchanged since the ETag in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readHandover: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The handover. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Handover"];
                };
            };
            /** @description Unchanged since the ETag in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeHandover: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of what is to be changed, or *. Left out, the answer is 428. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandoverChange"];
            };
        };
        responses: {
            /** @description The draft as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Handover"];
                };
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The handover has been sent: withdraw it and write another. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It has been changed since: read it again. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 1 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body must be application/json, not packed. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The day must not lie in the future. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is required, with the ETag of what is to be changed. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sendHandover: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of what is to be changed, or *. Left out, the answer is 428. */
                "If-Match": string;
                /** @description The same key and body get the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandoverSent"];
            };
        };
        responses: {
            /** @description The handover, sent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Handover"];
                };
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody has agreed that this is passed on, or the consent was taken back. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It has been changed since: read it again. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 1 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body must be application/json, not packed. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The day must not lie in the future. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is required, with the ETag of what is to be changed. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    acknowledgeHandover: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of what is to be changed, or *. Left out, the answer is 428. */
                "If-Match": string;
                /** @description The same key and body get the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandoverAcknowledged"];
            };
        };
        responses: {
            /** @description The handover, acknowledged. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Handover"];
                };
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The handover has not been sent yet. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It has been changed since: read it again. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 1 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body must be application/json, not packed. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The day must not lie in the future. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is required, with the ETag of what is to be changed. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawHandover: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of what is to be changed, or *. Left out, the answer is 428. */
                "If-Match": string;
                /** @description The same key and body get the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandoverWithdrawn"];
            };
        };
        responses: {
            /** @description The handover, withdrawn. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Handover"];
                };
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The handover has been received: that cannot be undone. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It has been changed since: read it again. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 1 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body must be application/json, not packed. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This Idempotency-Key came with another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is required, with the ETag of what is to be changed. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    explainVisit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The reasons as a tree, what they rest on and who said it, and one sentence made from them in two languages. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitExplanation"];
                };
            };
            /** @description Unchanged since the ETag in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    askWhyNot: {
        parameters: {
            query: {
                rule: string;
                /** @description The day that states are read on; today in Denmark if left out, or the day of asKnownAt. */
                at?: string;
                /** @description By what was on record at that moment; now if left out. Closing days are today's. 404 where the child was not on record yet, 422 for a moment that lies ahead. */
                asKnownAt?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The list that the rule stands in, and the reasons. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhyNot"];
                };
            };
            /** @description Unchanged since the ETag in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The programme has no rule of that code. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    agreeAppointment: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body get the first answer again. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAppointment"];
            };
        };
        responses: {
            /** @description Agreed. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Appointment"];
                };
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Another appointment of this health visitor overlaps that time. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 1 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body must be application/json, not packed. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no visit of that id. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readAppointment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The appointment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Appointment"];
                };
            };
            /** @description Unchanged since the ETag in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    cancelAppointment: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of what is to be changed, or *. Left out, the answer is 428. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The appointment, ended. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Appointment"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The appointment has ended; book anew to make another. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It has been changed since: read it again. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is required, with the ETag of what is to be changed. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeAppointment: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of what is to be changed, or *. Left out, the answer is 428. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppointmentChange"];
            };
        };
        responses: {
            /** @description The appointment as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Appointment"];
                };
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Another appointment of this health visitor overlaps that time. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It has been changed since: read it again. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 1 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body must be application/json, not packed. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no health visitor of that id. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is required, with the ETag of what is to be changed. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordContact: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body get the first answer again. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewContact"];
            };
        };
        responses: {
            /** @description On record. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contact"];
                };
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The visit has been held. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 1 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body must be application/json, not packed. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What was held lies in the past. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contact. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contact"];
                };
            };
            /** @description Unchanged since the ETag in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    undoContact: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of what is to be changed, or *. Left out, the answer is 428. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contact, taken back. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contact"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The contact has been taken back already. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It has been changed since: read it again. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is required, with the ETag of what is to be changed. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordObservations: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of what is to be changed, or *. Left out, the answer is 428. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactObservations"];
            };
        };
        responses: {
            /** @description The contact as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contact"];
                };
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The contact has been taken back already. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It has been changed since: read it again. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 1 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body must be application/json, not packed. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no child of that id in the family. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is required, with the ETag of what is to be changed. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listContacts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactPage"];
                };
            };
            /** @description Unchanged since the ETag in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    makeAgreements: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body get the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAgreements"];
            };
        };
        responses: {
            /** @description The agreements, in their order. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementList"];
                };
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The contact has been taken back already. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 1 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body must be application/json, not packed. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no child of that id in the family. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAgreements: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description By the day on which each is followed up. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementList"];
                };
            };
            /** @description Unchanged since the ETag in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readAgreement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The agreement. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agreement"];
                };
            };
            /** @description Unchanged since the ETag in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeAgreement: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of what is to be changed, or *. Left out, the answer is 428. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgreementChange"];
            };
        };
        responses: {
            /** @description The agreement as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agreement"];
                };
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The agreement is closed: make a new one at a contact. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It has been changed since: read it again. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 1 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body must be application/json, not packed. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The last day must not lie before the first. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is required, with the ETag of what is to be changed. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readKeyWorker: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The present one, and every former one with its days. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeyWorker"];
                };
            };
            /** @description Unchanged since the ETag in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    nameKeyWorker: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of what is to be changed, or *. Left out, the answer is 428. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NamedKeyWorker"];
            };
        };
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeyWorker"];
                };
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The child is followed no more. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It has been changed since: read it again. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 1 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body must be application/json, not packed. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The day must not lie in the future. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is required, with the ETag of what is to be changed. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordFeedback: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body get the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewFeedback"];
            };
        };
        responses: {
            /** @description All that the parents' forms of this child came to. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Feedback"];
                };
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The contact has been taken back already. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 1 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body must be application/json, not packed. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The contact fulfilled visits that are everyone's: feedback belongs to needs contacts. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listFeedback: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Parent by parent, the first contact first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Feedback"];
                };
            };
            /** @description Unchanged since the ETag in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listLevels: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The four levels, and the nine indicators. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LevelMeanings"];
                };
            };
            /** @description Unchanged since the ETag in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The identity provider's keys cannot be read just now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readLevel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The level. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Level"];
                };
            };
            /** @description Unchanged since the ETag in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    setLevel: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of what is to be changed, or *. Left out, the answer is 428. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewLevel"];
            };
        };
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Level"];
                };
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The child is followed no more. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It has been changed since: read it again. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 1 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body must be application/json, not packed. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is understood, but cannot be met. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is required, with the ETag of what is to be changed. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listConcernsOfChild: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The concerns. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConcernList"];
                };
            };
            /** @description Unchanged since the ETag in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    openConcern: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body get the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewConcern"];
            };
        };
        responses: {
            /** @description The concern. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConcernWithHistory"];
                };
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The child is followed no more. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 1 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body must be application/json, not packed. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The day must not lie before today. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listConcerns: {
        parameters: {
            query?: {
                /** @description Open and watching if left out. */
                state?: "open" | "watching" | "closed";
                owner?: string;
                /** @description true: whose next step was due, or whose review was, before today. */
                overdue?: "true" | "false";
                /** @description Finds no family with a protected address: it would tell where they live. */
                district?: string;
                /** @description Her id. */
                healthVisitor?: string;
                /** @description 50 if left out. */
                limit?: number;
                /** @description `next` of the page before, with the same filter. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConcernPage"];
                };
            };
            /** @description Unchanged since the ETag in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readConcern: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The concern. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConcernWithHistory"];
                };
            };
            /** @description Unchanged since the ETag in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeConcern: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of what is to be changed, or *. Left out, the answer is 428. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConcernChange"];
            };
        };
        responses: {
            /** @description The concern as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConcernWithHistory"];
                };
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The concern is closed: a next step and a review day open it again. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It has been changed since: read it again. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 1 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body must be application/json, not packed. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A concern has an owner, a next step and a review day until it is closed. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is required, with the ETag of what is to be changed. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listQuestions: {
        parameters: {
            query?: {
                at?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In the order of the programme. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuestionList"];
                };
            };
            /** @description Unchanged since the ETag in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dates must lie from 1990 to 2100. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listProposals: {
        parameters: {
            query?: {
                /** @description Open if left out. */
                state?: "open" | "deferred" | "declined" | "accepted";
                rule?: string;
                child?: string;
                /** @description Today in Denmark if left out. */
                at?: string;
                /** @description Finds no family with a protected address: it would tell where they live. */
                district?: string;
                /** @description Her id. */
                healthVisitor?: string;
                /** @description 50 if left out. */
                limit?: number;
                /** @description `next` of the page before, with the same filter. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalPage"];
                };
            };
            /** @description Unchanged since the ETag in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dates must lie from 1990 to 2100. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readProposal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The proposal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecidableProposal"];
                };
            };
            /** @description Unchanged since the ETag in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decideProposal: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of what is to be changed, or *. Left out, the answer is 428. */
                "If-Match": string;
                /** @description The same key and body get the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposalDecision"];
            };
        };
        responses: {
            /** @description The proposal, decided. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecidableProposal"];
                };
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It has been decided. It returns on new evidence. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It has been changed since: read it again. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 1 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body must be application/json, not packed. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A needs visit is accepted with what is to be done, by its FBOE code. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is required, with the ETag of what is to be changed. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    raiseProposal: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body get the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposalSuggestion"];
            };
        };
        responses: {
            /** @description The proposal. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecidableProposal"];
                };
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The child is followed no more. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 1 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body must be application/json, not packed. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The child's programme has no rule of that code that is given on need. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    giveOwnVisit: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body get the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OwnVisit"];
            };
        };
        responses: {
            /** @description The visits, in the child's schedule. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnVisitGiven"];
                };
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The child is followed no more. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 1 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body must be application/json, not packed. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A needs visit is accepted with what a nurse has found, by its FBOE code. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listTasks: {
        parameters: {
            query?: {
                /** @description open if left out. */
                state?: "open" | "done";
                /** @description Of this child alone. */
                child?: string;
                /** @description The day that open tasks are read on; today in Denmark if left out. */
                at?: string;
                /** @description Finds no family with a protected address: it would tell where they live. */
                district?: string;
                /** @description Her id. */
                healthVisitor?: string;
                /** @description 50 if left out. */
                limit?: number;
                /** @description `next` of the page before, with the same filter. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskPage"];
                };
            };
            /** @description Unchanged since the ETag in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dates must lie from 1990 to 2100. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    finishTask: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body get the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskDone"];
            };
        };
        responses: {
            /** @description The task, done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The task has been seen to already. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 1 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body must be application/json, not packed. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This Idempotency-Key came with another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listFeeds: {
        parameters: {
            query: {
                healthVisitor: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarFeedPage"];
                };
            };
            /** @description Unchanged since the ETag in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    handOutFeed: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body get the first answer again. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCalendarFeed"];
            };
        };
        responses: {
            /** @description Handed out. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandedOutCalendarFeed"];
                };
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The same or a related request is still being answered. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 1 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body must be application/json, not packed. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The municipality does not allow initials in calendars. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readFeed: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The feed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarFeed"];
                };
            };
            /** @description Unchanged since the ETag in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revokeFeed: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of what is to be changed, or *. Left out, the answer is 428. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Revoked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarFeed"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It has been changed since: read it again. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is required, with the ETag of what is to be changed. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rotateFeed: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body get the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The new address. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandedOutCalendarFeed"];
                };
            };
            /** @description An Idempotency-Key has 1 to 255 printable ASCII characters. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The same or a related request is still being answered. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This Idempotency-Key came with another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readCalendar: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description iCalendar (RFC 5545, RFC 7986). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            /** @description Unchanged since the ETag in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description There is no such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listEvents: {
        parameters: {
            query?: {
                /** @description The last number that was read; 0 if left out. */
                after?: number;
                /** @description 100 if left out. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The events after a number. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventPage"];
                };
            };
            /** @description Unchanged since the ETag in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listHealthVisitors: {
        parameters: {
            query?: {
                district?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of them, or those of a district. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthVisitorPage"];
                };
            };
            /** @description Unchanged since the ETag in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addHealthVisitor: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body get the first answer again. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewHealthVisitor"];
            };
        };
        responses: {
            /** @description The health visitor. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthVisitor"];
                };
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The same or a related request is still being answered. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 1 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body must be application/json, not packed. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The settings know no district of that code. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readHealthVisitor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The health visitor. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthVisitor"];
                };
            };
            /** @description Unchanged since the ETag in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeHealthVisitor: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of what is to be changed, or *. Left out, the answer is 428. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HealthVisitorChange"];
            };
        };
        responses: {
            /** @description The health visitor as she is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthVisitor"];
                };
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It has been changed since: read it again. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 1 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body must be application/json, not packed. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The later clock time comes too soon. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is required, with the ETag of what is to be changed. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readDayPlan: {
        parameters: {
            query?: {
                /** @description Today in Denmark if left out. */
                date?: string;
                /** @description `asOf` of the plan before: what has changed from then on is marked. */
                since?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The day. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DayPlan"];
                };
            };
            /** @description Unchanged since the ETag in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dates must lie from 1990 to 2100. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listFindings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The findings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingList"];
                };
            };
            /** @description Unchanged since the ETag in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordFindings: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of what is to be changed, or *. Left out, the answer is 428. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactFindings"];
            };
        };
        responses: {
            /** @description The contact as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contact"];
                };
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The contact has been taken back already. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It has been changed since: read it again. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 1 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body must be application/json, not packed. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is not looked at in that person. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is required, with the ETag of what is to be changed. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listInterventions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In the order in which they began. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InterventionList"];
                };
            };
            /** @description Unchanged since the ETag in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    openIntervention: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body get the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewIntervention"];
            };
        };
        responses: {
            /** @description The intervention. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Intervention"];
                };
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The child is followed no more. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 1 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body must be application/json, not packed. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FBOE has no such intervention for small children. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readIntervention: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The intervention. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Intervention"];
                };
            };
            /** @description Unchanged since the ETag in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeIntervention: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of what is to be changed, or *. Left out, the answer is 428. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InterventionChange"];
            };
        };
        responses: {
            /** @description The intervention as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Intervention"];
                };
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The contact has been taken back already. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It has been changed since: read it again. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 1 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body must be application/json, not packed. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The last day must not lie before the first. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is required, with the ETag of what is to be changed. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listReports: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every report. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportList"];
                };
            };
            /** @description Unchanged since the ETag in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readReport: {
        parameters: {
            query?: {
                /** @description Its month is the first; of the last 12 that are over if left out. */
                from?: string;
                /** @description Its month is the last; the last one that is over if left out. */
                until?: string;
                /** @description The day that everything is read on; today in Denmark if left out. */
                at?: string;
                /** @description The rows of this district alone, as they stand in the whole report. Families with a protected address are in none. */
                district?: string;
                /** @description Before what Accept says. */
                format?: "json" | "csv";
            };
            header?: never;
            path: {
                report: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report. As CSV (RFC 4180) its last column names what is suppressed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Report"];
                    "text/csv": string;
                };
            };
            /** @description Unchanged since the ETag in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The last day must not lie before the first. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listEmergencyPlans: {
        parameters: {
            query?: {
                /** @description Any if left out. */
                state?: "planned" | "active" | "ended";
                /** @description 50 if left out. */
                limit?: number;
                /** @description `next` of the page before, with the same filter. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmergencyPlanPage"];
                };
            };
            /** @description Unchanged since the ETag in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    beginEmergencyPlan: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body get the first answer again. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewEmergencyPlan"];
            };
        };
        responses: {
            /** @description The plan. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmergencyPlan"];
                };
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Another emergency plan of the same reach has some of these days: end it first. It stands in emergencyPlan. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 1 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body must be application/json, not packed. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The settings know no district of that code. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    previewEmergencyPlan: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmergencyPlanQuestion"];
            };
        };
        responses: {
            /** @description By priority, rule and district. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmergencyPlanPreview"];
                };
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 1 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body must be application/json, not packed. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The settings know no district of that code. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readEmergencyPlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The plan. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmergencyPlan"];
                };
            };
            /** @description Unchanged since the ETag in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPlanVisits: {
        parameters: {
            query?: {
                /** @description The plan's own day that is nearest to today if left out. */
                at?: string;
                /** @description 50 if left out. */
                limit?: number;
                /** @description `next` of the page before, with the same filter. */
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmergencyPlanVisits"];
                };
            };
            /** @description Unchanged since the ETag in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dates must lie from 1990 to 2100. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endEmergencyPlan: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of what is to be changed, or *. Left out, the answer is 428. */
                "If-Match": string;
                /** @description The same key and body get the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmergencyPlanEnd"];
            };
        };
        responses: {
            /** @description The plan. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmergencyPlan"];
                };
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The emergency plan is over. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It has been changed since: read it again. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 1 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body must be application/json, not packed. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The day is none of the emergency plan's. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is required, with the ETag of what is to be changed. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readDelivery: {
        parameters: {
            query?: {
                /** @description Contacts from this day on. */
                since?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A bundle of type collection. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["KlBundle"];
                };
            };
            /** @description Unchanged since the ETag in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The settings do not name the organisation that keeps the records, `sorCode`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    makeDelivery: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body get the first answer again. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeliveryAsked"];
            };
        };
        responses: {
            /** @description The delivery. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Delivery"];
                };
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The same or a related request is still being answered. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 1 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body must be application/json, not packed. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No delivery has this number. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listImports: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description At most 200. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportPage"];
                };
            };
            /** @description Unchanged since the ETag in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    startImport: {
        parameters: {
            query?: {
                /** @description From this day on the visits are ours; today if left out. A visit whose window ended before it, and that was not held, is `covered-elsewhere` unless its child names it in `stillOwed`. */
                followedFrom?: string;
            };
            header?: {
                /** @description The same key and body get the first answer again. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-ndjson": components["schemas"]["ImportedFamily"];
                "application/ndjson": components["schemas"]["ImportedFamily"];
                "application/jsonl": components["schemas"]["ImportedFamily"];
                /**
                 * @example family;mother.cpr;mother.name;mother.address.postalCode;healthVisitor;child.name;child.birthDate;held.two-months
                 *     17;0101905001;Ida Æblegren;8450;00000000-0000-4000-8000-000000000002;Alma Æblegren;2025-06-01;2025-08-01
                 */
                "text/csv": string;
            };
        };
        responses: {
            /** @description Taken in; its lines are looked through from now on. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The same or a related request is still being answered. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The file is larger than 16 MB: send it in parts. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body must be of one of the media types that are named, in UTF-8, not packed. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This Idempotency-Key came with another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The import. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
            /** @description Unchanged since the ETag in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listImportLines: {
        parameters: {
            query?: {
                /** @description 50 if left out. */
                limit?: number;
                /** @description `next` of the page before, with the same filter. */
                cursor?: string;
                state?: "checking" | "faulty" | "undecided" | "ready" | "repeated" | "done";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In the order of the file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportLinePage"];
                };
            };
            /** @description Unchanged since the ETag in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    commitImport: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key and body get the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The ETag of what is to be changed, or *. Left out, the answer is 428. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportCommit"];
            };
        };
        responses: {
            /** @description It is on its way. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some lines are faulty: send the file anew, or leave them out with skipFaulty. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It has been changed since: read it again. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 1 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body must be application/json, not packed. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This Idempotency-Key came with another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is required, with the ETag of what is to be changed. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    cancelImport: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key and body get the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The ETag of what is to be changed, or *. Left out, the answer is 428. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It goes no further. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
            /** @description An Idempotency-Key has 1 to 255 printable ASCII characters. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The import is over. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It has been changed since: read it again. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This Idempotency-Key came with another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is required, with the ETag of what is to be changed. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listImportMatches: {
        parameters: {
            query?: {
                /** @description 50 if left out. */
                limit?: number;
                /** @description `next` of the page before, with the same filter. */
                cursor?: string;
                decided?: "true" | "false";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In the order of their lines. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportMatchPage"];
                };
            };
            /** @description Unchanged since the ETag in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decideImportMatch: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key and body get the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The ETag of what is to be changed, or *. Left out, the answer is 428. */
                "If-Match": string;
            };
            path: {
                id: string;
                match: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportMatchDecision"];
            };
        };
        responses: {
            /** @description Decided. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportMatch"];
                };
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The import is being looked through, carried out, or over. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It has been changed since: read it again. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 1 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body must be application/json, not packed. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This Idempotency-Key came with another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is required, with the ETag of what is to be changed. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readOwnCalendarState: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As far as we know. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnCalendarState"];
                };
            };
            /** @description Unchanged since the ETag in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readOwnCalendar: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body get the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OwnCalendar"];
                /**
                 * @example BEGIN:VCALENDAR
                 *     VERSION:2.0
                 *     PRODID:-//x//y
                 *     END:VCALENDAR
                 */
                "text/calendar": string;
            };
        };
        responses: {
            /** @description When she is busy. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BusyTimes"];
                };
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Her calendar is read from an address: take that back first. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 1 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body must be of one of the media types that are named, in UTF-8, not packed. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This Idempotency-Key came with another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    giveCalendarAddress: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of what is to be changed, or *. Left out, the answer is 428. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CalendarAddress"];
            };
        };
        responses: {
            /** @description Given. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnCalendarState"];
                };
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It has been changed since: read it again. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 1 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body must be application/json, not packed. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This address is not asked: it must be https, lead to a public host, and be allowed here. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is required, with the ETag of what is to be changed. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    forgetCalendarAddress: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of what is to be changed, or *. Left out, the answer is 428. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Forgotten. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnCalendarState"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It has been changed since: read it again. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is required, with the ETag of what is to be changed. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listWebhooks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookPage"];
                };
            };
            /** @description Unchanged since the ETag in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    subscribeWebhook: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body get the first answer again. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookAddress"];
            };
        };
        responses: {
            /** @description Subscribed, and to be confirmed. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookWithSecret"];
                };
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A municipality has at most 100 webhooks. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 1 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body must be application/json, not packed. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This address is not asked: it must be https, lead to a public host, and be allowed here. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webhook. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            /** @description Unchanged since the ETag in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    dropWebhook: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of what is to be changed, or *. Left out, the answer is 428. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Removed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It has been changed since: read it again. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is required, with the ETag of what is to be changed. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    moveWebhook: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of what is to be changed, or *. Left out, the answer is 428. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookAddress"];
            };
        };
        responses: {
            /** @description Moved. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It has been changed since: read it again. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 1 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body must be application/json, not packed. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This address is not asked: it must be https, lead to a public host, and be allowed here. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is required, with the ETag of what is to be changed. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    challengeWebhook: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body get the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Confirmed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            /** @description An Idempotency-Key has 1 to 255 printable ASCII characters. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The same or a related request is still being answered. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address did not answer 2xx with the challenge as its whole body. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rotateWebhookKey: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body get the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The new secret. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookWithSecret"];
                };
            };
            /** @description An Idempotency-Key has 1 to 255 printable ASCII characters. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The same or a related request is still being answered. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This Idempotency-Key came with another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDeliveries: {
        parameters: {
            query?: {
                /** @description 50 if left out. */
                limit?: number;
                /** @description `next` of the page before, with the same filter. */
                cursor?: string;
                state?: "queued" | "delivered" | "dead";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of deliveries. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDeliveryPage"];
                };
            };
            /** @description Unchanged since the ETag in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replayEvents: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body get the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookReplay"];
            };
        };
        responses: {
            /** @description They wait to be sent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookReplayed"];
                };
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing is sent to this webhook: its address must be confirmed by a challenge. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 1 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body must be application/json, not packed. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This Idempotency-Key came with another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readSandboxClock: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The clock. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SandboxClock"];
                };
            };
            /** @description Unchanged since the ETag in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    moveSandboxClock: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of what is to be changed, or *. Left out, the answer is 428. */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "now": "2020-05-05T06:20:00+02:00"
                 *     }
                 */
                "application/json": components["schemas"]["SandboxClockChange"];
            };
        };
        responses: {
            /** @description The clock as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SandboxClock"];
                };
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It has been changed since: read it again. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 1 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body must be application/json, not packed. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The sandbox's clock moves forward only. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is required, with the ETag of what is to be changed. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    fhirReadMetadata: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is served. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["FhirResource"];
                };
            };
            /** @description Unchanged since the ETag in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description This is answered in FHIR's JSON alone. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
        };
    };
    fhirSearchPlanDefinition: {
        parameters: {
            query?: {
                _id?: string;
                _lastUpdated?: string;
                url?: string;
                version?: string;
                status?: string;
                _count?: string;
                _cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["FhirBundle"];
                };
            };
            /** @description Unchanged since the ETag in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description This is answered in FHIR's JSON alone. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
        };
    };
    fhirSearchPlanDefinitionByForm: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "_count": "50"
                 *     }
                 */
                "application/x-www-form-urlencoded": {
                    _id?: string;
                    _lastUpdated?: string;
                    url?: string;
                    version?: string;
                    status?: string;
                    _count?: string;
                    _cursor?: string;
                    _format?: string;
                };
            };
        };
        responses: {
            /** @description What is found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["FhirBundle"];
                };
            };
            /** @description Unchanged since the ETag in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description This is answered in FHIR's JSON alone. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description The body is larger than 1 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description The body must be application/x-www-form-urlencoded. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
        };
    };
    fhirReadPlanDefinition: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The PlanDefinition. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["FhirResource"];
                };
            };
            /** @description Unchanged since the ETag in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description There is no such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description This is answered in FHIR's JSON alone. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
        };
    };
    fhirSearchPatient: {
        parameters: {
            query?: {
                _id?: string;
                _lastUpdated?: string;
                "general-practitioner"?: string;
                _count?: string;
                _cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["FhirBundle"];
                };
            };
            /** @description Unchanged since the ETag in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description This is answered in FHIR's JSON alone. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
        };
    };
    fhirSearchPatientByForm: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "_count": "50"
                 *     }
                 */
                "application/x-www-form-urlencoded": {
                    _id?: string;
                    _lastUpdated?: string;
                    identifier?: string;
                    "general-practitioner"?: string;
                    _count?: string;
                    _cursor?: string;
                    _format?: string;
                };
            };
        };
        responses: {
            /** @description What is found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["FhirBundle"];
                };
            };
            /** @description Unchanged since the ETag in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description This is answered in FHIR's JSON alone. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description The body is larger than 1 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description The body must be application/x-www-form-urlencoded. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
        };
    };
    fhirReadPatient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The Patient. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["FhirResource"];
                };
            };
            /** @description Unchanged since the ETag in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description There is no such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description This is answered in FHIR's JSON alone. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
        };
    };
    fhirSearchCarePlan: {
        parameters: {
            query?: {
                _id?: string;
                _lastUpdated?: string;
                patient?: string;
                subject?: string;
                status?: string;
                _count?: string;
                _cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["FhirBundle"];
                };
            };
            /** @description Unchanged since the ETag in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description This is answered in FHIR's JSON alone. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
        };
    };
    fhirSearchCarePlanByForm: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "_count": "50"
                 *     }
                 */
                "application/x-www-form-urlencoded": {
                    _id?: string;
                    _lastUpdated?: string;
                    patient?: string;
                    subject?: string;
                    status?: string;
                    _count?: string;
                    _cursor?: string;
                    _format?: string;
                };
            };
        };
        responses: {
            /** @description What is found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["FhirBundle"];
                };
            };
            /** @description Unchanged since the ETag in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description This is answered in FHIR's JSON alone. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description The body is larger than 1 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description The body must be application/x-www-form-urlencoded. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
        };
    };
    fhirReadCarePlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The CarePlan. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["FhirResource"];
                };
            };
            /** @description Unchanged since the ETag in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description There is no such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description This is answered in FHIR's JSON alone. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
        };
    };
    fhirSearchServiceRequest: {
        parameters: {
            query?: {
                _id?: string;
                _lastUpdated?: string;
                patient?: string;
                subject?: string;
                status?: string;
                intent?: string;
                performer?: string;
                occurrence?: string;
                _count?: string;
                _cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["FhirBundle"];
                };
            };
            /** @description Unchanged since the ETag in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description This is answered in FHIR's JSON alone. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
        };
    };
    fhirSearchServiceRequestByForm: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "_count": "50"
                 *     }
                 */
                "application/x-www-form-urlencoded": {
                    _id?: string;
                    _lastUpdated?: string;
                    patient?: string;
                    subject?: string;
                    status?: string;
                    intent?: string;
                    performer?: string;
                    occurrence?: string;
                    _count?: string;
                    _cursor?: string;
                    _format?: string;
                };
            };
        };
        responses: {
            /** @description What is found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["FhirBundle"];
                };
            };
            /** @description Unchanged since the ETag in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description This is answered in FHIR's JSON alone. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description The body is larger than 1 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description The body must be application/x-www-form-urlencoded. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
        };
    };
    fhirReadServiceRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The ServiceRequest. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["FhirResource"];
                };
            };
            /** @description Unchanged since the ETag in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description There is no such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description This is answered in FHIR's JSON alone. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
        };
    };
    fhirSearchAppointment: {
        parameters: {
            query?: {
                _id?: string;
                _lastUpdated?: string;
                patient?: string;
                practitioner?: string;
                actor?: string;
                "based-on"?: string;
                status?: string;
                date?: string;
                _count?: string;
                _cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["FhirBundle"];
                };
            };
            /** @description Unchanged since the ETag in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description This is answered in FHIR's JSON alone. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
        };
    };
    fhirSearchAppointmentByForm: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "_count": "50"
                 *     }
                 */
                "application/x-www-form-urlencoded": {
                    _id?: string;
                    _lastUpdated?: string;
                    identifier?: string;
                    patient?: string;
                    practitioner?: string;
                    actor?: string;
                    "based-on"?: string;
                    status?: string;
                    date?: string;
                    _count?: string;
                    _cursor?: string;
                    _format?: string;
                };
            };
        };
        responses: {
            /** @description What is found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["FhirBundle"];
                };
            };
            /** @description Unchanged since the ETag in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description This is answered in FHIR's JSON alone. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description The body is larger than 1 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description The body must be application/x-www-form-urlencoded. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
        };
    };
    fhirReadAppointment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The Appointment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["FhirResource"];
                };
            };
            /** @description Unchanged since the ETag in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description There is no such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description This is answered in FHIR's JSON alone. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
        };
    };
    fhirSearchEncounter: {
        parameters: {
            query?: {
                _id?: string;
                _lastUpdated?: string;
                patient?: string;
                subject?: string;
                practitioner?: string;
                status?: string;
                date?: string;
                _count?: string;
                _cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["FhirBundle"];
                };
            };
            /** @description Unchanged since the ETag in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description This is answered in FHIR's JSON alone. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
        };
    };
    fhirSearchEncounterByForm: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "_count": "50"
                 *     }
                 */
                "application/x-www-form-urlencoded": {
                    _id?: string;
                    _lastUpdated?: string;
                    identifier?: string;
                    patient?: string;
                    subject?: string;
                    practitioner?: string;
                    status?: string;
                    date?: string;
                    _count?: string;
                    _cursor?: string;
                    _format?: string;
                };
            };
        };
        responses: {
            /** @description What is found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["FhirBundle"];
                };
            };
            /** @description Unchanged since the ETag in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description This is answered in FHIR's JSON alone. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description The body is larger than 1 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description The body must be application/x-www-form-urlencoded. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
        };
    };
    fhirReadEncounter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The Encounter. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["FhirResource"];
                };
            };
            /** @description Unchanged since the ETag in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description There is no such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description This is answered in FHIR's JSON alone. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
        };
    };
    fhirSearchPractitioner: {
        parameters: {
            query?: {
                _id?: string;
                _count?: string;
                _cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["FhirBundle"];
                };
            };
            /** @description Unchanged since the ETag in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description This is answered in FHIR's JSON alone. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
        };
    };
    fhirSearchPractitionerByForm: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "_count": "50"
                 *     }
                 */
                "application/x-www-form-urlencoded": {
                    _id?: string;
                    _count?: string;
                    _cursor?: string;
                    _format?: string;
                };
            };
        };
        responses: {
            /** @description What is found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["FhirBundle"];
                };
            };
            /** @description Unchanged since the ETag in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description This is answered in FHIR's JSON alone. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description The body is larger than 1 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description The body must be application/x-www-form-urlencoded. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
        };
    };
    fhirReadPractitioner: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The Practitioner. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["FhirResource"];
                };
            };
            /** @description Unchanged since the ETag in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description There is no such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description This is answered in FHIR's JSON alone. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
        };
    };
    fhirSearchSchedule: {
        parameters: {
            query?: {
                _id?: string;
                actor?: string;
                _count?: string;
                _cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["FhirBundle"];
                };
            };
            /** @description Unchanged since the ETag in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description This is answered in FHIR's JSON alone. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
        };
    };
    fhirSearchScheduleByForm: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "_count": "50"
                 *     }
                 */
                "application/x-www-form-urlencoded": {
                    _id?: string;
                    actor?: string;
                    _count?: string;
                    _cursor?: string;
                    _format?: string;
                };
            };
        };
        responses: {
            /** @description What is found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["FhirBundle"];
                };
            };
            /** @description Unchanged since the ETag in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description This is answered in FHIR's JSON alone. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description The body is larger than 1 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description The body must be application/x-www-form-urlencoded. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
        };
    };
    fhirReadSchedule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The Schedule. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["FhirResource"];
                };
            };
            /** @description Unchanged since the ETag in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description There is no such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description This is answered in FHIR's JSON alone. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
        };
    };
    fhirSearchSlot: {
        parameters: {
            query?: {
                _id?: string;
                schedule?: string;
                start?: string;
                status?: string;
                _count?: string;
                _cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["FhirBundle"];
                };
            };
            /** @description Unchanged since the ETag in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description This is answered in FHIR's JSON alone. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
        };
    };
    fhirSearchSlotByForm: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "schedule": "00000000-0000-4000-8000-000000000002",
                 *       "start": "2026-04-27"
                 *     }
                 */
                "application/x-www-form-urlencoded": {
                    _id?: string;
                    schedule?: string;
                    start?: string;
                    status?: string;
                    _count?: string;
                    _cursor?: string;
                    _format?: string;
                };
            };
        };
        responses: {
            /** @description What is found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["FhirBundle"];
                };
            };
            /** @description Unchanged since the ETag in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description This is answered in FHIR's JSON alone. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description The body is larger than 1 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description The body must be application/x-www-form-urlencoded. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
        };
    };
    fhirReadSlot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The Slot. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["FhirResource"];
                };
            };
            /** @description Unchanged since the ETag in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description There is no such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description This is answered in FHIR's JSON alone. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
        };
    };
    fhirApplyPlanDefinition: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "resourceType": "Parameters",
                 *       "parameter": [
                 *         {
                 *           "name": "birthDate",
                 *           "valueDate": "2026-03-02"
                 *         },
                 *         {
                 *           "name": "dueDate",
                 *           "valueDate": "2026-03-20"
                 *         },
                 *         {
                 *           "name": "asOf",
                 *           "valueDate": "2026-03-03"
                 *         }
                 *       ]
                 *     }
                 */
                "application/fhir+json": components["schemas"]["FhirParameters"];
            };
        };
        responses: {
            /** @description A CarePlan that is a proposal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["FhirResource"];
                };
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description There is no such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description This is answered in FHIR's JSON alone. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description The body is larger than 1 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description The body must be application/json, not packed. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description The child follows another programme, or another version of it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
        };
    };
    readSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The settings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Settings"];
                };
            };
            /** @description Unchanged since the ETag in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeSettings: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of what is to be changed, or *. Left out, the answer is 428. */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SettingsChange"];
            };
        };
        responses: {
            /** @description The settings as they are now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Settings"];
                };
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It has been changed since: read it again. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 1 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body must be application/json, not packed. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A postal code may lie in one district only. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is required, with the ETag of what is to be changed. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCriteria: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The shipped ones with the municipality's cut-offs, then its own. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CriterionList"];
                };
            };
            /** @description Unchanged since the ETag in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeCriterion: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of what is to be changed, or *. Left out, the answer is 428. */
                "If-Match": string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CriterionChange"];
            };
        };
        responses: {
            /** @description The criterion as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Criterion"];
                };
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A shipped criterion has this code: it can be switched on and off, and says what it says. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It has been changed since: read it again. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 1 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body must be application/json, not packed. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description That visits came to nothing is no criterion: a person follows it up. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is required, with the ETag of what is to be changed. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readConcernGuide: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The guide, in Danish and English. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConcernGuide"];
                };
            };
            /** @description Unchanged since the ETag in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The identity provider's keys cannot be read just now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listHandoverTemplates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One for each transition. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandoverTemplateList"];
                };
            };
            /** @description Unchanged since the ETag in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readHandoverTemplate: {
        parameters: {
            query?: {
                version?: number;
            };
            header?: never;
            path: {
                transition: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The template. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandoverTemplate"];
                };
            };
            /** @description Unchanged since the ETag in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeHandoverTemplate: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of what is to be changed, or *. Left out, the answer is 428. */
                "If-Match": string;
            };
            path: {
                transition: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewHandoverTemplate"];
            };
        };
        responses: {
            /** @description The template as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandoverTemplate"];
                };
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It has been changed since: read it again. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 1 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body must be application/json, not packed. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The same section stands twice. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is required, with the ETag of what is to be changed. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSessions: {
        parameters: {
            query?: {
                /** @description Her id. */
                healthVisitor?: string;
                from?: string;
                until?: string;
                /** @description 50 if left out. */
                limit?: number;
                /** @description `next` of the page before, with the same filter. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupSessionPage"];
                };
            };
            /** @description Unchanged since the ETag in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dates must lie from 1990 to 2100. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    planSession: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body get the first answer again. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewGroupSession"];
            };
        };
        responses: {
            /** @description Planned. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupSession"];
                };
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Another appointment of this health visitor overlaps that time. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 1 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body must be application/json, not packed. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no health visitor of that id. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupSession"];
                };
            };
            /** @description Unchanged since the ETag in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    cancelSession: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of what is to be changed, or *. Left out, the answer is 428. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session, ended. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupSession"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The appointment has ended; book anew to make another. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It has been changed since: read it again. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is required, with the ETag of what is to be changed. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeSession: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of what is to be changed, or *. Left out, the answer is 428. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GroupSessionChange"];
            };
        };
        responses: {
            /** @description The session as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupSession"];
                };
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description More children than the session has room for. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It has been changed since: read it again. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 1 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body must be application/json, not packed. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no health visitor of that id. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is required, with the ETag of what is to be changed. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    joinSession: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body get the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SessionVisits"];
            };
        };
        responses: {
            /** @description They are to come. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupSession"];
                };
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description More children than the session has room for. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 1 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body must be application/json, not packed. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no visit of that id. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordAttendance: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body get the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Attendance"];
            };
        };
        responses: {
            /** @description The contact. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contact"];
                };
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Who came is on record already; take that contact back first. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 1 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body must be application/json, not packed. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What was held lies in the past. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAbsences: {
        parameters: {
            query?: {
                /** @description Her id. */
                healthVisitor?: string;
                /** @description Absences that end on this day or after. */
                from?: string;
                /** @description Absences that begin on this day or before. */
                until?: string;
                /** @description 50 if left out. */
                limit?: number;
                /** @description `next` of the page before, with the same filter. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AbsencePage"];
                };
            };
            /** @description Unchanged since the ETag in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The last day must not lie before the first. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordAbsence: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body get the first answer again. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAbsence"];
            };
        };
        responses: {
            /** @description The absence. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Absence"];
                };
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The same or a related request is still being answered. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 1 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body must be application/json, not packed. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no health visitor of that id. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readAbsence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The absence. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Absence"];
                };
            };
            /** @description Unchanged since the ETag in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request does not have the form that this route takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawAbsence: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of what is to be changed, or *. Left out, the answer is 428. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The absence, taken back. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Absence"];
                };
            };
            /** @description A valid bearer token is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role or its scopes do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It has been changed since: read it again. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is required, with the ETag of what is to be changed. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer just now, or has not been brought up to date. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    eventSent: {
        parameters: {
            query?: never;
            header: {
                /** @description The event's `id`, the same in every attempt and replay: pass over what you have. */
                "webhook-id": string;
                /** @description When this attempt was made, in seconds since 1970. */
                "webhook-timestamp": string;
                /** @description `v1,` and the HMAC-SHA256 of `<id>.<timestamp>.<body>` in base64; while keys rotate one for each, a blank between them. Any of them will do. */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "specversion": "1.0",
                 *       "id": "00000000-0000-4000-8000-000000000018",
                 *       "source": "/municipalities/0999",
                 *       "time": "2026-03-02T06:00:00+01:00",
                 *       "datacontenttype": "application/json",
                 *       "type": "visit.booked",
                 *       "dataschema": "https://tusind.example/openapi.json#/components/schemas/WebhookEventData",
                 *       "subject": "00000000-0000-4000-8000-000000000001",
                 *       "sequence": "0000000000000017",
                 *       "data": {
                 *         "number": 17,
                 *         "child": "00000000-0000-4000-8000-000000000001",
                 *         "previous": 12,
                 *         "visit": "00000000-0000-4000-8000-000000000002",
                 *         "version": 2,
                 *         "reasons": [
                 *           "appointment"
                 *         ],
                 *         "externalReference": null
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["WebhookEvent"];
            };
        };
        responses: {
            /** @description Nothing is to be sent here any more. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Taken: any 2xx, within 15 seconds. What else it says is not read. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    challengeSent: {
        parameters: {
            query?: never;
            header: {
                /** @description The event's `id`, the same in every attempt and replay: pass over what you have. */
                "webhook-id": string;
                /** @description When this attempt was made, in seconds since 1970. */
                "webhook-timestamp": string;
                /** @description `v1,` and the HMAC-SHA256 of `<id>.<timestamp>.<body>` in base64; while keys rotate one for each, a blank between them. Any of them will do. */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "specversion": "1.0",
                 *       "id": "00000000-0000-4000-8000-000000000018",
                 *       "source": "/municipalities/0999",
                 *       "time": "2026-03-02T06:00:00+01:00",
                 *       "datacontenttype": "application/json",
                 *       "type": "webhook.challenge",
                 *       "data": {
                 *         "challenge": "5f0c7c1e-3c2a-4b2e-9d38-0a1b2c3d4e5f"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["WebhookChallenge"];
            };
        };
        responses: {
            /** @description `data.challenge` as the whole body, within ten seconds. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example 5f0c7c1e-3c2a-4b2e-9d38-0a1b2c3d4e5f */
                    "text/plain": string;
                };
            };
        };
    };
}
