//! A worker that dies: `protocol::client` drives a second engine, and the page gets what it had and what it asked for.

use crate::sets;

use subspace_lab_engine::{Engine, finish};
use subspace_lab_protocol::client::{AfterDeath, Client};
use subspace_lab_protocol::request::Source;
use subspace_lab_protocol::{Choice, Event, Request, Tagged, wire};

use sets::gray;

/// A page's side of one worker after the other, without a browser: messages cross as bytes, as they do there.
struct Page {
    client: Client,
    engine: Engine,
    /// Final events, the newest of each kind.
    answers: Vec<Event>,
    n_events: usize,
    n_deaths: usize,
    /// The worker dies instead of sending this event, counted over all workers.
    dies_at: Option<usize>,
}

impl Page {
    fn new(dies_at: Option<usize>) -> Self {
        let mut page = Self {
            client: Client::default(),
            engine: worker(),
            answers: Vec::new(),
            n_events: 0,
            n_deaths: 0,
            dies_at,
        };
        page.hear_ready();
        page
    }

    fn hear_ready(&mut self) {
        let ready = Event::Ready { build_id: "test".into() };
        let next = self.client.hear(&Tagged { id: 0, body: ready }).next;
        self.send_all(next);
    }

    fn offer(&mut self, request: Request) {
        let next = self.client.offer(request);
        self.send_all(next);
    }

    /// Sends a request and those that follow from its answer, until none waits or the worker dies.
    fn send_all(&mut self, mut next: Option<Tagged<Request>>) {
        while let Some(request) = next.take() {
            let bytes = wire::encode(&request).expect("requests can be written");
            let request: Tagged<Request> = wire::decode(&bytes).expect("requests come back");
            let mut sent = Vec::new();
            let mut is_dead = false;
            let Self { engine, n_events, dies_at, .. } = self;
            finish(engine.handle(request, &mut |event: Tagged<Event>| {
                // What a dead worker would have sent is lost.
                is_dead |= *dies_at == Some(*n_events);
                *n_events += 1;
                if !is_dead {
                    sent.push(event);
                }
            }));
            for event in sent {
                let heard = self.client.hear(&event);
                assert!(heard.about.is_some(), "one request at a time");
                if event.body.is_final() {
                    let kind = std::mem::discriminant(&event.body);
                    self.answers.retain(|answer| std::mem::discriminant(answer) != kind);
                    self.answers.push(event.body);
                }
                next = heard.next;
            }
            if is_dead {
                self.n_deaths += 1;
                assert_eq!(self.client.died().0, AfterDeath::StartAgain);
                self.engine = worker();
                self.hear_ready();
                return;
            }
        }
    }
}

fn worker() -> Engine {
    Engine::new(Box::new(|| 0.0))
}

fn source() -> Source {
    sets::sheet_source(&sets::random(5, gray(3, 4), 60, 6))
}

/// Asks for everything that a page asks for, then for one thing more.
fn visit(dies_at: Option<usize>) -> Page {
    let mut page = Page::new(dies_at);
    page.offer(Request::Load(source()));
    page.offer(Request::Analyze { standardize: true });
    page.offer(sets::reconstruct(vec![0, 65], 4));
    page.offer(Request::Pick { choice: Choice::Random, seed: 8, n: 5 });
    page.offer(sets::reconstruct(vec![3, 64], 7));
    page
}

#[test]
fn a_death_at_any_event_changes_no_digit_of_any_answer() {
    let undisturbed = visit(None);
    assert_eq!(undisturbed.answers.len(), 4);
    assert!(!undisturbed.client.is_busy());
    for dies_at in 0..undisturbed.n_events {
        let page = visit(Some(dies_at));
        assert_eq!(page.n_deaths, 1);
        assert!(!page.client.is_busy(), "everything asked is answered after a death at event {dies_at}");
        for answer in &undisturbed.answers {
            assert!(page.answers.contains(answer), "after a death at event {dies_at}: {answer:?} is missing");
        }
    }
}

#[test]
fn a_set_that_cannot_be_read_does_not_cost_the_last_one_when_the_worker_dies() {
    let undisturbed = visit(None);
    let mut page = visit(None);
    page.offer(Request::Load(Source::Sheet { description: "damaged".into(), sheet: vec![] }));
    assert!(matches!(page.answers.last(), Some(Event::Failed(_))));
    page.answers.clear();
    page.dies_at = Some(page.n_events);
    page.offer(sets::reconstruct(vec![3, 64], 7));
    assert_eq!(page.n_deaths, 1);
    let given_back = undisturbed.answers.iter().filter(|answer| !matches!(answer, Event::Picked(_)));
    assert_eq!(given_back.clone().count(), 3, "set, analysis and pictures");
    for answer in given_back {
        assert!(page.answers.contains(answer), "{answer:?} is missing");
    }
}
