//! What a driver of a worker keeps: whether it listens, what is under way, what waits.
//!
//! One request is under way at a time. Of each kind only the newest waits, so a dragged handle never queues
//! stale work: while one picture is drawn, the moves in between collapse into the last one. A request with a ticket of its own
//! ([`Client::ask`]) is different: it neither replaces another one nor is replaced, and its answer carries the ticket.

use crate::{Event, Request, Tagged};

/// Deaths without a result in between after which a worker is not started again.
const MAX_DEATHS: u32 = 2;

/// The page's side of one worker. Pure: whoever owns it does the sending.
#[derive(Debug, Default)]
pub struct Client {
    listens: bool,
    last_id: u32,
    under_way: Option<(Tagged<Request>, Option<Ticket>)>,
    waiting: Vec<Waiting>,
    /// The newest `Load` and `Analyze`, to do again in a fresh worker.
    foundation: Vec<Request>,
    /// The foundation from before a `Load` that is not answered yet. It counts again if that fails, since the
    /// worker then keeps what it has.
    fallback: Option<Vec<Request>>,
    n_deaths: u32,
}

/// Names a request whose answer somebody waits for.
pub type Ticket = u32;

#[derive(Debug, PartialEq)]
struct Waiting {
    request: Request,
    ticket: Option<Ticket>,
}

impl Waiting {
    fn newest(request: Request) -> Self {
        Self { request, ticket: None }
    }

    /// Whether a newer request of the kind takes its place.
    fn is_stale_beside(&self, newer: &Request) -> bool {
        self.ticket.is_none() && std::mem::discriminant(&self.request) == std::mem::discriminant(newer)
    }
}

/// What to do after a worker died.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AfterDeath {
    /// Start a worker; the set and everything that waited will be sent to it.
    StartAgain,
    /// It died again and again on the same work: leave it.
    GiveUp,
}

impl Client {
    /// Takes a request; returns it, tagged, if it is to be sent now.
    pub fn offer(&mut self, request: Request) -> Option<Tagged<Request>> {
        let kind = std::mem::discriminant(&request);
        if matches!(request, Request::Load(_)) {
            // A new set makes an analysis of the old one pointless.
            let before = std::mem::take(&mut self.foundation);
            self.fallback.get_or_insert(before);
        }
        if is_foundation(&request) {
            self.foundation.retain(|laid| std::mem::discriminant(laid) != kind);
            self.foundation.push(request.clone());
        }
        self.waiting.retain(|waiting| !waiting.is_stale_beside(&request));
        self.waiting.push(Waiting::newest(request));
        self.next()
    }

    /// Takes a request whose answer is waited for, whatever else is asked; returns it, tagged, if it is to be sent now.
    pub fn ask(&mut self, request: Request, ticket: Ticket) -> Option<Tagged<Request>> {
        self.waiting.push(Waiting { request, ticket: Some(ticket) });
        self.next()
    }

    /// The request under way is no longer wanted if it is of one of these kinds, and what waits of them neither. What is under way
    /// ends at its next pause, and everything loaded and analysed stays.
    pub fn cancel(&mut self, is_meant: impl Fn(&Request) -> bool) -> Cancelled {
        let (dropped, waiting) = self.waiting.drain(..).partition(|it: &Waiting| is_meant(&it.request));
        self.waiting = waiting;
        let under_way = self.under_way.as_ref().filter(|(request, _)| self.listens && is_meant(&request.body));
        let order = under_way.map(|(request, _)| Tagged { id: request.id, body: Request::Cancel });
        let unanswered = dropped.iter().filter_map(|it: &Waiting| it.ticket).collect();
        let dropped = dropped.into_iter().filter(|it| it.ticket.is_none()).map(|it| it.request).collect();
        Cancelled { order, unanswered, dropped }
    }

    /// Takes back what waits of these kinds, unless somebody waits for its answer. What is under way of them is among it: whoever asks
    /// it elsewhere leaves its answer here alone.
    pub fn take_back(&mut self, is_meant: impl Fn(&Request) -> bool) -> Vec<Request> {
        let under_way = self.under_way.iter().filter(|(_, ticket)| ticket.is_none()).map(|(it, _)| it.body.clone());
        let mut taken: Vec<Request> = under_way.filter(|it| is_meant(it)).collect();
        let is_free = |it: &Waiting| it.ticket.is_none() && is_meant(&it.request);
        let (free, waiting): (Vec<Waiting>, _) = self.waiting.drain(..).partition(is_free);
        self.waiting = waiting;
        // The newest of a kind counts.
        taken.retain(|it| !free.iter().any(|newer| newer.is_stale_beside(it)));
        taken.extend(free.into_iter().map(|it| it.request));
        taken
    }

    /// Hears an event; returns what it is about and what is to be sent next.
    pub fn hear(&mut self, event: &Tagged<Event>) -> Heard {
        if matches!(event.body, Event::Ready { .. }) {
            self.listens = true;
            return Heard { about: None, next: self.next() };
        }
        let is_about = |(request, _): &mut (Tagged<Request>, _)| request.id == event.id;
        let about = if event.body.is_final() {
            self.under_way.take_if(is_about)
        } else {
            self.under_way.clone().filter(|(request, _)| request.id == event.id)
        };
        let about = about.map(|(request, ticket)| About { request: request.body, ticket });
        if let Some(About { request, .. }) = about.as_ref().filter(|_| event.body.is_final()) {
            let has_failed = matches!(event.body, Event::Failed(_));
            // That a set could be loaded says nothing: it is its analysis that takes the memory.
            if !has_failed && !matches!(event.body, Event::Loaded(_)) {
                self.n_deaths = 0;
            }
            let is_load = matches!(request, Request::Load(_));
            // While a newer set waits, nothing is decided yet.
            if is_load && !self.waiting.iter().any(|waiting| matches!(waiting.request, Request::Load(_))) {
                let fallback = self.fallback.take();
                if has_failed {
                    self.foundation = fallback.unwrap_or_default();
                }
            }
        }
        Heard { about, next: self.next() }
    }

    /// Whether a request is under way or waits.
    pub fn is_busy(&self) -> bool {
        self.under_way.is_some() || !self.waiting.is_empty()
    }

    /// The worker is gone. Queues the set, its analysis and what waited for the next one. What was asked with a ticket and was under
    /// way is not asked again, since it may be what it died of; its ticket is returned.
    pub fn died(&mut self) -> (AfterDeath, Option<Ticket>) {
        self.listens = false;
        self.n_deaths += 1;
        let (unanswered, under_way) = match self.under_way.take() {
            Some((_, Some(ticket))) => (Some(ticket), None),
            Some((request, None)) => (None, Some(Waiting::newest(request.body))),
            None => (None, None),
        };
        let rest: Vec<Waiting> =
            under_way.into_iter().chain(self.waiting.drain(..)).filter(|it| !is_foundation(&it.request)).collect();
        if self.n_deaths > MAX_DEATHS {
            return (AfterDeath::GiveUp, unanswered);
        }
        self.waiting = self.foundation.iter().cloned().map(Waiting::newest).collect();
        for it in rest {
            if it.ticket.is_none() {
                self.waiting.retain(|waiting| !waiting.is_stale_beside(&it.request));
            }
            self.waiting.push(it);
        }
        (AfterDeath::StartAgain, unanswered)
    }

    fn next(&mut self) -> Option<Tagged<Request>> {
        if !self.listens || self.under_way.is_some() || self.waiting.is_empty() {
            return None;
        }
        self.last_id += 1;
        let Waiting { request, ticket } = self.waiting.remove(0);
        let request = Tagged { id: self.last_id, body: request };
        self.under_way = Some((request.clone(), ticket));
        Some(request)
    }
}

/// What came of cancelling.
#[derive(Debug, PartialEq)]
pub struct Cancelled {
    /// What is to be sent now, if something meant is under way.
    pub order: Option<Tagged<Request>>,
    /// Tickets that will not be answered.
    pub unanswered: Vec<Ticket>,
    /// What waited without a ticket: no worker will say that it was cancelled.
    pub dropped: Vec<Request>,
}

/// What came of an event.
#[derive(Debug, PartialEq)]
pub struct Heard {
    /// The request under way that the event belongs to; none if that was given up.
    pub about: Option<About>,
    /// What to send now.
    pub next: Option<Tagged<Request>>,
}

/// What an event is about.
#[derive(Debug, Clone, PartialEq)]
pub struct About {
    /// The request.
    pub request: Request,
    /// Its ticket, if somebody waits for the answer.
    pub ticket: Option<Ticket>,
}

fn is_foundation(request: &Request) -> bool {
    matches!(request, Request::Load(_) | Request::Analyze { .. })
}

#[cfg(test)]
mod tests {
    use subspace_lab_words::Message;

    use super::*;
    use crate::Choice;
    use crate::event::{Problem, ProblemKind, Progress, Stage};
    use crate::request::Source;

    fn pick(n: u32) -> Request {
        Request::Pick { choice: Choice::Random, seed: 1, n }
    }

    fn load() -> Request {
        Request::Load(Source::Sheet { description: "set".into(), sheet: vec![] })
    }

    fn ready() -> Tagged<Event> {
        Tagged { id: 0, body: Event::Ready { build_id: "dev".into() } }
    }

    fn listening() -> Client {
        let mut client = Client::default();
        client.hear(&ready());
        client
    }

    #[test]
    fn nothing_is_sent_before_the_worker_listens() {
        let mut client = Client::default();
        assert_eq!(client.offer(pick(1)), None);
        assert_eq!(client.hear(&ready()).next.map(|r| r.body), Some(pick(1)));
    }

    #[test]
    fn of_many_moves_the_last_one_is_sent() {
        let mut client = listening();
        assert!(client.offer(pick(1)).is_some());
        assert!((2..50).all(|n| client.offer(pick(n)).is_none()));
        let heard = client.hear(&Tagged { id: 1, body: Event::Picked(vec![]) });
        let about = Some(About { request: pick(1), ticket: None });
        assert_eq!(heard, Heard { about, next: Some(Tagged { id: 2, body: pick(49) }) });
        assert_eq!(client.hear(&Tagged { id: 2, body: Event::Picked(vec![]) }).next, None);
        assert!(!client.is_busy());
    }

    #[test]
    fn news_and_failures_name_their_request_too() {
        let mut client = listening();
        client.offer(pick(1));
        let about = || Some(About { request: pick(1), ticket: None });
        let progress = Progress { stage: Stage::Moments, done: 1, total: 2 };
        assert_eq!(client.hear(&Tagged { id: 1, body: Event::Progress(progress) }).about, about());
        let problem = Problem { kind: ProblemKind::Input, message: Message::verbatim("no") };
        assert_eq!(client.hear(&Tagged { id: 1, body: Event::Failed(problem) }).about, about());
    }

    #[test]
    fn what_is_cancelled_is_named_and_what_waits_of_it_forgotten() {
        let mut client = listening();
        client.offer(pick(1));
        client.offer(Request::Noises);
        client.offer(pick(2));
        let is_pick = |request: &Request| matches!(request, Request::Pick { .. });
        let order = Some(Tagged { id: 1, body: Request::Cancel });
        assert_eq!(client.cancel(is_pick), Cancelled { order, unanswered: vec![], dropped: vec![pick(2)] });
        let problem = Problem { kind: ProblemKind::Cancelled, message: Message::verbatim("cancelled") };
        let next = client.hear(&Tagged { id: 1, body: Event::Failed(problem) }).next;
        assert_eq!(next.map(|request| request.body), Some(Request::Noises));
        assert_eq!(client.cancel(is_pick).order, None, "it is not what is under way");
    }

    #[test]
    fn what_is_asked_with_a_ticket_can_be_cancelled_and_is_not_asked_again_of_a_fresh_worker() {
        let mut client = listening();
        client.ask(pick(1), 5);
        client.ask(pick(2), 6);
        client.ask(Request::Noises, 7);
        let cancelled = client.cancel(|request| matches!(request, Request::Pick { .. }));
        assert_eq!(cancelled.order, Some(Tagged { id: 1, body: Request::Cancel }));
        assert_eq!(cancelled.unanswered, [6], "what was under way will say that it was cancelled");
        assert_eq!(client.died(), (AfterDeath::StartAgain, Some(5)));
        assert_eq!(client.hear(&ready()).next.map(|request| request.body), Some(Request::Noises));
    }

    #[test]
    fn what_is_asked_with_a_ticket_is_neither_replaced_nor_replaces() {
        let mut client = listening();
        client.offer(Request::Noises);
        client.ask(pick(1), 5);
        client.offer(pick(2));
        client.ask(pick(3), 6);
        client.offer(pick(4));
        assert_eq!(client.died().0, AfterDeath::StartAgain);
        let mut heard = client.hear(&ready());
        let mut answered = vec![];
        while let Some(request) = heard.next {
            heard = client.hear(&Tagged { id: request.id, body: Event::Picked(vec![]) });
            let about = heard.about.expect("it is under way");
            assert_eq!(about.request, request.body, "an answer names its request");
            answered.push((about.request, about.ticket));
        }
        assert_eq!(answered, [(Request::Noises, None), (pick(1), Some(5)), (pick(3), Some(6)), (pick(4), None)]);
    }

    #[test]
    fn what_waits_is_taken_back_unless_somebody_waits_for_it() {
        let mut client = listening();
        client.offer(pick(1));
        client.offer(Request::Noises);
        client.offer(pick(2));
        client.ask(pick(3), 5);
        let is_pick = |request: &Request| matches!(request, Request::Pick { .. });
        assert_eq!(client.take_back(is_pick), [pick(2)], "the newest one");
        assert_eq!(client.take_back(is_pick), [pick(1)], "what is under way");
        let next = client.hear(&Tagged { id: 1, body: Event::Picked(vec![]) }).next;
        assert_eq!(next.map(|request| request.body), Some(Request::Noises));
        let next = client.hear(&Tagged { id: 2, body: Event::Noises(vec![]) }).next;
        assert_eq!(next.map(|request| request.body), Some(pick(3)));
    }

    #[test]
    fn an_answer_to_something_else_is_about_nothing() {
        let mut client = listening();
        client.offer(pick(1));
        let heard = client.hear(&Tagged { id: 7, body: Event::Picked(vec![]) });
        assert_eq!(heard, Heard { about: None, next: None });
        assert!(client.is_busy());
    }

    #[test]
    fn a_fresh_worker_gets_set_analysis_and_what_was_asked() {
        let mut client = listening();
        client.offer(load());
        client.offer(Request::Analyze { standardize: false });
        client.hear(&Tagged { id: 1, body: Event::Picked(vec![]) });
        client.hear(&Tagged { id: 2, body: Event::Picked(vec![]) });
        client.offer(pick(3));
        assert_eq!(client.died().0, AfterDeath::StartAgain);
        let mut sent = vec![];
        let mut next = client.hear(&ready()).next;
        while let Some(request) = next {
            next = client.hear(&Tagged { id: request.id, body: Event::Picked(vec![]) }).next;
            sent.push(request.body);
        }
        assert_eq!(sent, [load(), Request::Analyze { standardize: false }, pick(3)]);
    }

    #[test]
    fn a_set_that_cannot_be_read_does_not_take_the_place_of_the_last_one() {
        let mut client = listening();
        let analyze = Request::Analyze { standardize: false };
        client.offer(load());
        client.offer(analyze.clone());
        client.hear(&Tagged { id: 1, body: Event::Picked(vec![]) });
        client.hear(&Tagged { id: 2, body: Event::Picked(vec![]) });
        client.offer(Request::Load(Source::Sheet { description: "damaged".into(), sheet: vec![] }));
        let problem = Problem { kind: ProblemKind::Input, message: Message::verbatim("damaged") };
        client.hear(&Tagged { id: 3, body: Event::Failed(problem) });
        assert_eq!(client.died().0, AfterDeath::StartAgain);
        let first = client.hear(&ready()).next;
        assert_eq!(first, Some(Tagged { id: 4, body: load() }));
        let second = client.hear(&Tagged { id: 4, body: Event::Picked(vec![]) }).next;
        assert_eq!(second, Some(Tagged { id: 5, body: analyze }));
    }

    #[test]
    fn a_worker_that_dies_on_its_work_is_left_alone_after_a_while() {
        let mut client = listening();
        client.offer(load());
        assert_eq!(client.died().0, AfterDeath::StartAgain);
        client.hear(&ready());
        assert_eq!(client.died().0, AfterDeath::StartAgain);
        client.hear(&ready());
        assert_eq!(client.died().0, AfterDeath::GiveUp);
        assert!(!client.is_busy());
    }
}
