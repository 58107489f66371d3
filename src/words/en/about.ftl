### The help, under "?".

about-balestriero-and-lecun-claim-a-model = Balestriero and LeCun claim: a model that learns to rebuild pictures spends itself on the subspace that holds the variance, and that subspace is nearly useless for telling what is in them. They measured a network on TinyImagenet: 45 % accuracy on the top subspace with 90 % of the pixel variance, 55 % on the bottom one with only 20 %.
about-here-every-picture-is-rebuilt-live = Here every picture is rebuilt live from both. The components are those of all analysed images, exact and complete: computed in this browser, never truncated, never projected at random.
about-what-this-does-not-show-that = What this does not show: that a picture is easy for people does not make it easy for a network, and matched by the number of components instead of by variance the order reverses, since the bottom 20 % of the variance is nearly all of the components. On sets with plain backgrounds, such as clothes, the top does as well as the bottom.
about-in-the-step-noise-encoder-and = In the step Noise, encoder and decoder have a bias: what a noise adds to every image on average is part of the picture and not noise. Light and motion have no closed form; they are estimated from draws, with 95 % intervals by the jackknife over four independent estimates (Student's t, 3 degrees of freedom). The certificate needs no labels: it says whether the features change; which way, only labels can say.
about-nothing-leaves-this-page-it-asks = Nothing leaves this page: it asks no other site for anything, and this is enforced.
about-r-balestriero-y-lecun-how-learning = R. Balestriero, Y. LeCun: How Learning by Reconstruction Produces Uninformative Features For Perception. ICML 2024, PMLR 235:2566-2585, arXiv 2402.11337.
about-keys = Keys
about-what-this-shows = What this shows
about-letters-digits-and-signs-work-as = Letters, digits and signs work as keys
about-this-link-hides-or-holds = The link that this page was opened with hides or holds some of it.
about-let-go = Show everything and let it go
