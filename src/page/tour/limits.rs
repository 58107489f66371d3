//! What the page computes, in formulas, and what it does not show.

use crate::reactive::*;
use subspace_lab_words::{Code, Words, t};

/// What is computed: said, and as a formula. Formulas are text, since they are the same in every language, and as elements of the program
/// each would weigh some kilobytes; the lecturer's notes have the same ones.
const COMPUTED: [(Code, &str); 4] = [
    (
        t!(lesson_formula_rebuilt),
        "<math display=\"block\"><msub><mover><mi>x</mi><mo>^</mo></mover><mi>K</mi></msub><mo>=</mo><mi>μ</mi><mo>+</mo>\
         <munderover><mo>∑</mo><mrow><mi>k</mi><mo>=</mo><mn>1</mn></mrow><mi>K</mi></munderover>\
         <msubsup><mi>v</mi><mi>k</mi><mo>⊤</mo></msubsup><mo>(</mo><mi>x</mi><mo>−</mo><mi>μ</mi><mo>)</mo>\
         <msub><mi>v</mi><mi>k</mi></msub></math>",
    ),
    (
        t!(lesson_formula_share),
        "<math display=\"block\"><msub><mi>s</mi><mi>K</mi></msub><mo>=</mo><mfrac>\
         <mrow><msub><mi>λ</mi><mn>1</mn></msub><mo>+</mo><mo>…</mo><mo>+</mo><msub><mi>λ</mi><mi>K</mi></msub></mrow>\
         <mrow><msub><mi>λ</mi><mn>1</mn></msub><mo>+</mo><mo>…</mo><mo>+</mo><msub><mi>λ</mi><mi>D</mi></msub></mrow>\
         </mfrac></math>",
    ),
    (
        t!(lesson_formula_alignment),
        "<math display=\"block\"><msub><mi>a</mi><mi>K</mi></msub><mo>=</mo><msqrt><mfrac>\
         <mrow><munder><mo>∑</mo><mrow><mi>k</mi><mo>≤</mo><mi>K</mi></mrow></munder>\
         <msup><mrow><mo>‖</mo><msup><mi>Y</mi><mo>⊤</mo></msup><mi>Y</mi><msub><mi>q</mi><mi>k</mi></msub>\
         <mo>‖</mo></mrow><mn>2</mn></msup></mrow>\
         <mrow><munder><mo>∑</mo><mrow><mi>k</mi><mo>≤</mo><mi>D</mi></mrow></munder>\
         <msup><mrow><mo>‖</mo><msup><mi>Y</mi><mo>⊤</mo></msup><mi>Y</mi><msub><mi>q</mi><mi>k</mi></msub>\
         <mo>‖</mo></mrow><mn>2</mn></msup></mrow>\
         </mfrac></msqrt></math>",
    ),
    (
        t!(lesson_formula_distance),
        "<math display=\"block\"><msub><mi>d</mi><mi>K</mi></msub><mo>=</mo><msqrt><mrow><mi>K</mi><mo>(</mo><mn>1</mn><mo>−</mo>\
         <msub><mi>o</mi><mi>K</mi></msub><mo>)</mo></mrow></msqrt><mo>=</mo><msqrt><mrow>\
         <munderover><mo>∑</mo><mrow><mi>i</mi><mo>=</mo><mn>1</mn></mrow><mi>K</mi></munderover>\
         <msup><mi>sin</mi><mn>2</mn></msup><msub><mi>θ</mi><mi>i</mi></msub></mrow></msqrt></math>",
    ),
];

/// What nobody should take home as shown.
const NOT_SHOWN: [Code; 5] = [
    t!(lesson_limit_linear),
    t!(lesson_limit_small),
    t!(lesson_limit_labels),
    t!(lesson_limit_number),
    t!(lesson_limit_certificate),
];

/// The card of limits.
#[component]
pub(crate) fn Limits() -> impl IntoView {
    let computed = COMPUTED.map(
        |(said, formula)| view! { <li>{said.words()} <div class="formula" tabindex="0" inner_html=formula></div></li> },
    );
    view! {
        <section class="limits" data-testid="limits">
            <h2>{t!(lesson_not_shown).words()}</h2>
            <ul>{NOT_SHOWN.map(|limit| view! { <li>{limit.words()}</li> })}</ul>
            <h2>{t!(lesson_computed).words()}</h2>
            <ul>{computed}</ul>
        </section>
    }
}
