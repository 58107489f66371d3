//! How files come in: chosen, dropped, pasted, from the camera. Each ends in [`crate::shelf::Shelf::give`].

mod camera;
mod choose;
mod drop;
mod paste;

pub(crate) use camera::Camera;
pub(crate) use choose::ChooseFiles;
pub(crate) use drop::DropAnywhere;
pub(crate) use paste::listen as listen_for_paste;

use wasm_bindgen::JsCast;
use web_sys::{File, FileList};

use crate::shelf::Given;

/// Files of a list, with the folders that the browser tells.
fn files_of(list: &FileList) -> Vec<Given> {
    (0..list.length()).filter_map(|position| list.get(position)).map(|file| (path_of(&file), file)).collect()
}

/// The path below the chosen folder, else the name.
fn path_of(file: &File) -> String {
    let relative = js_sys::Reflect::get(file, &"webkitRelativePath".into()).ok();
    let relative: Option<String> = relative.and_then(|it| it.dyn_into::<js_sys::JsString>().ok()).map(Into::into);
    relative.filter(|path| !path.is_empty()).unwrap_or_else(|| file.name())
}
