//! A server on this machine, in a thread of its own.

use std::convert::Infallible;
use std::io;
use std::net::{SocketAddr, TcpListener};
use std::sync::Arc;
use std::thread;

use http_body_util::{BodyExt as _, Full};
use hyper::body::{Bytes, Incoming};
use hyper::header::{HeaderName, HeaderValue};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{HeaderMap, Method, Request, Response, StatusCode};
use hyper_util::rt::TokioIo;
use tokio::sync::oneshot;

/// What a visitor asks for.
pub struct Asked {
    /// GET or another one.
    pub method: Method,
    /// Without what follows `?`.
    pub path: String,
    /// What was sent with it.
    pub body: Bytes,
    headers: HeaderMap,
}

impl Asked {
    /// A header's text; nothing where there is none.
    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|it| it.to_str().ok()).unwrap_or_default()
    }
}

/// What a visitor gets.
pub type Answer = Response<Full<Bytes>>;

/// An answer of this status, with these headers.
pub fn answer<'a>(
    status: u16,
    headers: impl IntoIterator<Item = (HeaderName, &'a str)>,
    body: impl Into<Bytes>,
) -> Answer {
    let mut answer = Response::new(Full::new(body.into()));
    *answer.status_mut() = StatusCode::from_u16(status).unwrap_or_default();
    for (name, value) in headers {
        if let Ok(value) = HeaderValue::from_str(value) {
            answer.headers_mut().insert(name, value);
        }
    }
    answer
}

/// A running server; it stops when dropped.
pub struct Server {
    address: SocketAddr,
    /// Dropped with this, which is what ends the thread.
    _ends: oneshot::Sender<()>,
}

impl Server {
    /// Answers at an address; port 0 is any that is free.
    ///
    /// # Errors
    /// If the port cannot be had.
    pub fn start(address: SocketAddr, answers: impl Fn(Asked) -> Answer + Send + Sync + 'static) -> io::Result<Self> {
        let listener = TcpListener::bind(address)?;
        listener.set_nonblocking(true)?;
        let address = listener.local_addr()?;
        let runtime = tokio::runtime::Builder::new_current_thread().enable_io().build()?;
        let (ends, ended) = oneshot::channel();
        thread::spawn(move || {
            runtime.block_on(async {
                if let Ok(listener) = tokio::net::TcpListener::from_std(listener) {
                    tokio::spawn(accept(listener, Arc::new(answers)));
                    // Never sent, but dropped.
                    let _ = ended.await;
                }
            });
        });
        Ok(Self { address, _ends: ends })
    }

    /// Where it is.
    pub fn address(&self) -> SocketAddr {
        self.address
    }
}

async fn accept(listener: tokio::net::TcpListener, answers: Arc<impl Fn(Asked) -> Answer + Send + Sync + 'static>) {
    loop {
        // Such as a visitor who is gone already; the next one may stay.
        let Ok((stream, _)) = listener.accept().await else { continue };
        let answers = answers.clone();
        let service = service_fn(move |request| {
            let answers = answers.clone();
            async move { Ok::<_, Infallible>(answers(heard(request).await)) }
        });
        // The visitor may go in the middle of it; that is their business.
        tokio::spawn(async move { drop(http1::Builder::new().serve_connection(TokioIo::new(stream), service).await) });
    }
}

async fn heard(request: Request<Incoming>) -> Asked {
    let (head, body) = request.into_parts();
    let body = body.collect().await.map(|it| it.to_bytes()).unwrap_or_default();
    Asked { method: head.method, path: head.uri.path().to_owned(), body, headers: head.headers }
}
