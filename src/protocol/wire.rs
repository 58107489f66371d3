//! Messages as bytes: one buffer per message, so that page and worker can hand it over instead of copying.

use serde::Serialize;
use serde::de::DeserializeOwned;
use subspace_lab_words::{Message, Tells, Words, t};

/// A buffer that is not a message of this build.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.words())]
pub struct WireError;

impl Tells for WireError {
    fn message(&self) -> Message {
        t!(wire).into()
    }
}

/// The bytes of a message (postcard: variable-length integers, little-endian floats, byte strings as they are).
///
/// # Errors
/// [`WireError`] if the value cannot be written; none of this crate's types refuses.
pub fn encode(message: &impl Serialize) -> Result<Vec<u8>, WireError> {
    postcard::to_stdvec(message).map_err(|_| WireError)
}

/// The message in `bytes`.
///
/// # Errors
/// [`WireError`] if it is cut short, has bytes left over or was written by another version.
pub fn decode<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, WireError> {
    match postcard::take_from_bytes(bytes) {
        Ok((message, [])) => Ok(message),
        _ => Err(WireError),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::request::{Layer, Reconstruct, Source};
    use crate::{BottomStart, Event, Extent, Request, Tagged};

    #[test]
    fn messages_lie_in_each_other_only_so_deep() {
        let nested = |n: usize| (0..n).fold(Message::verbatim("x"), |inner, _| t!(sentence, words = inner));
        let read = |n| decode::<Message>(&encode(&nested(n)).expect("a message"));
        assert_eq!(read(20), Ok(nested(20)));
        assert_eq!(read(100), Err(WireError));
        assert_eq!(read(20), Ok(nested(20)), "what was refused leaves nothing behind");
    }

    #[test]
    fn messages_come_back_as_they_went() {
        let requests = [
            Request::Load(Source::Sheet { description: "a".into(), sheet: vec![0, 255, 7] }),
            Request::Load(Source::Drawn {
                description: "a".into(),
                sheet: vec![255, 0],
                spec: "gray:pixels=24".into(),
                seed: u64::MAX,
            }),
            Request::Reconstruct(Reconstruct {
                image_idx: vec![0, 70_000],
                top: Extent::Share(0.75),
                bottom: BottomStart::After(Extent::Components(3)),
                layers: vec![Layer::Top, Layer::Residual],
                add_mean: true,
                stretch: false,
            }),
        ];
        for body in requests {
            let message = Tagged { id: 9, body };
            assert_eq!(encode(&message).and_then(|bytes| decode(&bytes)), Ok(message));
        }
    }

    #[test]
    fn damaged_messages_are_refused() {
        let message = Tagged { id: 1, body: Event::Picked(vec![1, 2, 3]) };
        let bytes = encode(&message).unwrap_or_default();
        assert_eq!(decode::<Tagged<Event>>(&bytes[..bytes.len() - 1]), Err(WireError));
        assert_eq!(decode::<Tagged<Event>>(&[&bytes[..], &[0]].concat()), Err(WireError));
        assert_eq!(decode::<Tagged<Event>>(&[1, 99]), Err(WireError));
    }
}
