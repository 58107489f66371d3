//! Parts of the prerendered page that the live page goes on showing: the same nodes, already decoded and laid out.

use crate::reactive::*;
use leptos::html;
use web_sys::Node;

/// Nodes taken out of the prerendered page.
#[derive(Clone, Copy)]
pub(crate) struct Kept(StoredValue<Vec<Node>, LocalStorage>);

impl Kept {
    pub(crate) fn new(nodes: Vec<Node>) -> Self {
        Self(StoredValue::new_local(nodes))
    }

    /// Has them say this, if they do not.
    pub(crate) fn say(self, words: &str) {
        self.0.with_value(|nodes| {
            for node in nodes.iter().filter(|node| node.text_content().as_deref() != Some(words)) {
                node.set_text_content(Some(words));
            }
        });
    }

    /// Where they are shown, an element of this class: in one place at a time.
    pub(crate) fn view(self, class: &'static str) -> impl IntoView {
        let place = NodeRef::<html::Div>::new();
        place.on_load(move |place| {
            self.0.with_value(|nodes| {
                for node in nodes {
                    // Refused only by a place that is within what it is given.
                    let _ = place.append_child(node);
                }
            });
        });
        view! { <div class=class node_ref=place></div> }
    }
}
