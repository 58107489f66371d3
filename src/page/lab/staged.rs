//! What is shown of images rebuilt: those of the set on screen, or the next one's preview until its analysis is there.

use std::sync::Arc;

use crate::reactive::*;
use subspace_lab_protocol::event::{Preview, Reconstructed, SetSummary};
use subspace_lab_protocol::request::Reconstruct;
use subspace_lab_protocol::settings::{Layout, MAX_ON_STAGE};
use subspace_lab_protocol::{Choice, Request};

use super::{Lab, UnderWay};
use subspace_lab_charts::axis::Axis;

/// The first components of the set whose analysis is under way.
#[derive(Debug, PartialEq)]
pub(crate) struct Previewed {
    pub(crate) summary: Arc<SetSummary>,
    pub(crate) preview: Preview,
}

impl Lab {
    /// The preview, where it is shown.
    pub(crate) fn preview(self) -> Option<Arc<Previewed>> {
        if self.previews.get() { self.previewed.get() } else { None }
    }

    /// Whether there are pictures to show.
    pub(crate) fn has_stage(self) -> bool {
        self.preview().is_some() || self.reconstructed.with(Option::is_some)
    }

    /// The newest images rebuilt.
    pub(crate) fn staged<T>(self, read: impl FnOnce(Option<&Reconstructed>) -> T) -> T {
        match self.preview() {
            Some(it) => read(Some(&it.preview.reconstructed)),
            None => self.reconstructed.with(|answer| read(answer.as_deref())),
        }
    }

    /// What they are images of.
    pub(crate) fn staged_summary<T>(self, read: impl FnOnce(&SetSummary) -> T) -> Option<T> {
        match self.preview() {
            Some(it) => Some(read(&it.summary)),
            None => self.current.with(|current| current.as_ref().map(|current| read(&current.summary))),
        }
    }

    /// [`Lab::stage_images`], of the preview where that is shown.
    pub(crate) fn staged_images(self) -> Vec<u32> {
        match self.preview() {
            Some(it) => it.preview.reconstructed.image_idx.clone(),
            None => self.stage_images(),
        }
    }

    /// [`Lab::chosen_image`], of the preview where that is shown.
    pub(crate) fn staged_image(self) -> Option<u32> {
        match self.preview() {
            Some(it) => it.preview.reconstructed.image_idx.first().copied(),
            None => self.chosen_image(),
        }
    }

    /// Components with variance, or how many there may be.
    pub(crate) fn staged_rank(self) -> u32 {
        self.preview().map_or_else(|| self.rank(), |it| it.preview.largest_rank)
    }

    /// Where components lie in the strip.
    pub(crate) fn staged_axis(self) -> Axis {
        let Some(it) = self.preview() else { return self.axis() };
        let Reconstructed { top, bottom_after, .. } = it.preview.reconstructed;
        let clear = Axis::clear_of_edges(it.preview.largest_rank, [top, bottom_after].map(|cut| cut.n_components));
        Axis { logarithmic: self.settings.log_axis().unwrap_or(clear.logarithmic), ..clear }
    }

    /// Begins the analysis of the next set, with a preview of the images that will be on the stage, where these are known by then.
    pub(super) fn begin_analysis(self) {
        if self.under_way.with_untracked(|it| it.as_ref().is_none_or(|it| it.is_begun)) {
            return;
        }
        let (choice, seed) = self.settings.now(|settings| (settings.choice, settings.seed));
        match choice {
            // Nobody would see it.
            _ if !self.previews.get_untracked() => self.ask_analysis(),
            Choice::First => {
                let first_shown = |it: &UnderWay| Some(it.summary.as_ref()?.first_shown.clone());
                let images = self.under_way.with_untracked(|it| it.as_ref().and_then(first_shown));
                self.analyze_with_preview(images.unwrap_or_default());
            }
            // Decided by the components.
            Choice::LargestError(_) => self.ask_analysis(),
            _ => self.ask_next(Request::Pick { choice, seed, n: MAX_ON_STAGE }),
        }
    }

    /// Begins it with a preview of these images, as many as are shown.
    pub(super) fn analyze_with_preview(self, images: Vec<u32>) {
        let settings = self.settings;
        let (n, position) = settings.now(|settings| (settings.n_pictures as usize, settings.picture as usize));
        let images: Vec<u32> = images.into_iter().take(n).collect();
        let image_idx = match untrack(|| settings.layout()) {
            Layout::Grid => images,
            _ => images.get(position).or(images.first()).copied().into_iter().collect(),
        };
        if !image_idx.is_empty() {
            let ask = untrack(|| Reconstruct { image_idx, ..self.reconstruction() });
            self.ask_next(Request::Preview(ask));
        }
        self.ask_analysis();
    }

    fn ask_analysis(self) {
        self.update_under_way(|under_way| under_way.is_begun = true);
        self.ask_next(Request::Analyze { standardize: false });
    }

    pub(super) fn show_preview(self, preview: Preview) {
        let summary = self.under_way.with_untracked(|it| it.as_ref().and_then(|it| it.summary.clone()));
        self.previewed.set(summary.map(|summary| Arc::new(Previewed { summary, preview })));
    }
}
