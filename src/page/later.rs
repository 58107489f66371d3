//! A value that comes later: once, or never if whoever was to send it is gone.

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::{Function, Promise};
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;

/// Sends the value. Dropping it unsent tells the other side that none will come.
pub(crate) struct Sender<T> {
    slot: Rc<RefCell<Option<T>>>,
    resolve: Option<Function>,
}

impl<T> Sender<T> {
    pub(crate) fn send(self, value: T) {
        *self.slot.borrow_mut() = Some(value);
    }
}

impl<T> Drop for Sender<T> {
    fn drop(&mut self) {
        if let Some(resolve) = &self.resolve {
            // A function of the browser's own, which does not throw.
            let _ = resolve.call0(&JsValue::NULL);
        }
    }
}

/// Both sides of a value that comes later.
pub(crate) fn later<T: 'static>() -> (Sender<T>, impl Future<Output = Option<T>>) {
    let slot = Rc::new(RefCell::new(None));
    let mut sender = Sender { slot: slot.clone(), resolve: None };
    let promise = Promise::new(&mut |resolve, _| sender.resolve = Some(resolve));
    let value = async move {
        // Never rejected.
        let _ = JsFuture::from(promise).await;
        slot.take()
    };
    (sender, value)
}
