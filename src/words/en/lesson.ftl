### The lesson: a card beside the pictures that asks first. Numbers are left to the page, which shows them; those of the paper are said to be the paper's.

lesson-lesson = Lesson
lesson-what-it-is = It drives this page step by step: a question first, then the pictures that answer it. Answers are counted on this page alone.
lesson-begin-long = Lesson: 50 minutes
lesson-begin-short = Lesson: 5 minutes
lesson-notes = Lecturer's notes, to print
lesson-worksheet = Worksheet, to print
lesson-step = Step { $step } of { $n }, minutes { $from } to { $to }
lesson-announced = Lesson, step { $step } of { $n }: { $title }
lesson-hands = Hands for “{ $answer }”
lesson-answer-first = Answer first: press what you expect, or type how many hands there are for each. Then it can be revealed.
lesson-reveal = Reveal
lesson-back = Back
lesson-next = Next
lesson-skip = Leave the lesson

lesson-recognise-title = Which one can you recognise?
lesson-recognise-look = Every picture is taken apart into two that add up to it. The orange row has most of the variance of the pixels, the blue row the rest.
lesson-recognise-question = Somebody asks which flower it is, and you may keep one row. Which one?
lesson-recognise-top = The orange row, with most of the variance
lesson-recognise-bottom = The blue row, with the rest
lesson-recognise-both = It makes no difference
lesson-recognise-reveal = Drag the divider: the top has colours and large shapes, the bottom has edges and petals. Who is to name the flower keeps the bottom; for its colour the top will do. A model that is trained to rebuild pictures is paid for variance, and most of that is in the top.

lesson-points-title = Pictures as points
lesson-points-look = A picture is a point: each value of a pixel is one coordinate. The dots in the drawing have two, the brightness of two pixels; drag some away and see the lines follow: they are the directions in which the dots scatter most and least. With all pixels these directions are the components, and each of them is a picture too. Here are the first ones; open one to give a picture more or less of it.
lesson-points-question = What will components far down the list look like?
lesson-points-flowers = Like single flowers
lesson-points-blurs = Like the first ones, only fainter
lesson-points-detail = Like fine detail and edges
lesson-points-reveal = Like fine detail: these are components far down. The first ones are large patches of light and dark; the further down, the finer the pattern. Turn the pages, there and back.

lesson-rebuild-title = Rebuild with k components
lesson-rebuild-look = The top has one component now. Move the handle to the right, one component at a time, and watch the orange row and its error.
lesson-rebuild-question = When will you know which flower it is: before three quarters of the variance are in the top, just there, or only after?
lesson-rebuild-before = Before
lesson-rebuild-there = About there
lesson-rebuild-after = Only after
lesson-rebuild-reveal = Now the top holds three quarters of the variance, and the sentence below says how many components that takes. Compare this number with yours. The error falls fastest at the first components, where you recognise least.

lesson-people-title = Top against bottom, for people
lesson-people-look = The quiz shows half of its pictures from the top and half from the bottom. Each device draws its own ones. Press “Begin” after you have answered.
lesson-people-question = Of which half will the class name more?
lesson-people-top = Of the top
lesson-people-bottom = Of the bottom
lesson-people-alike = No difference
lesson-people-reveal = Write down both scores with their interval. Ten pictures for each half are few, so one person rarely tells a difference; add up the scores of the class. With clothes or digits on a plain ground it may turn out otherwise: try them.

lesson-computer-title = A computer's turn
lesson-computer-look = Two networks of the same kind learn the classes of satellite tiles: one from the top with most of the variance, one from the bottom with little. Vote on the stage, start, and wait for the outcome.
lesson-computer-question = If a linear map reads instead of a network, which part is ahead?
lesson-computer-same = The same as with the network
lesson-computer-turns = The other one
lesson-computer-neither = Neither
lesson-computer-reveal = The linear map is chosen now: start it and compare. Who reads decides: the network knows that neighbouring pixels belong together, the map does not. The paper reports for TinyImagenet 45 % accuracy from the top with 90 % of the variance and 55 % from the bottom with 20 %.

lesson-noise-title = Does noise help?
lesson-noise-look = A model learns to remove a noise instead of copying pictures. Here it is Gaussian noise, added to every pixel. The certificate says, without any labels, whether that can change what is learned. Change its strength.
lesson-noise-question = Can Gaussian noise change which features are learned?
lesson-noise-helps = Yes, at any strength
lesson-noise-depends = Yes, but only if it is strong
lesson-noise-nothing = No, at no strength
lesson-noise-reveal = At no strength: the components keep their order, so every top subspace stays the same. Now pixels are masked, and the certificate changes. Whether that helps or hurts, only labels can say; it depends on the shape of the mask, on how much it hides and on the pictures.

lesson-own-title = Your own pictures
lesson-own-look = Drop a folder on the page, or take pictures with the camera, then turn to the step Top | Bottom. Nothing leaves this device.
lesson-own-question = In which part of your pictures will you recognise more?
lesson-own-top = In the top
lesson-own-bottom = In the bottom
lesson-own-alike = In both alike
lesson-own-reveal = It depends on what lies behind the things. Large light and dark grounds fill the top; on a plain ground, as behind clothes, the thing itself is the variance, and the top does as well.

lesson-limits-title = What this does not show
lesson-limits-look = Read the list below, then choose the sentence that you would sign.
lesson-limits-question = What has this lesson shown?
lesson-limits-never-recognise = Models that learn by reconstruction never recognise anything
lesson-limits-order = What holds most variance need not be what tells classes apart
lesson-limits-always-bottom = The bottom is always better than the top
lesson-limits-no-noise = No noise ever helps
lesson-limits-reveal = The second one: variance and classes are different questions. The others are refuted on this page: by clothes on a plain ground, by a linear map, by masks on coloured tiles. Take the link to what you saw along: “Share”.

lesson-not-shown = What this does not show
lesson-limit-linear = What is exact here is linear: principal components, linear denoisers, linear probes. That deep models behave alike is the paper's claim, for which it has experiments; this page is an illustration of it and no proof.
lesson-limit-small = The pictures are small and few. What is read of them says nothing about large models on large pictures.
lesson-limit-labels = Alignment depends on the labels. Another question to the same pictures may have its answer in the top.
lesson-limit-number = Parts are compared by their variance. Compared by their number of components, it often turns round: the last fifth of the variance takes most of the components.
lesson-limit-certificate = A certificate says whether a noise can change the features of the best linear denoiser: “never”, “can”, or openly undecided. It does not say which way, nor anything about a nonlinear model.
lesson-computed = What is computed
lesson-formula-rebuilt = A picture x rebuilt from the first K components v, around the mean image μ:
lesson-formula-share = The share of the variance that the first K of D components explain, λ being their variances:
lesson-formula-alignment = Alignment at K by the authors' definition, with Y for the labels, a row for each class, and q for the normalised scores of each component:
lesson-formula-distance = The distance that a certificate looks at, between the subspaces of K dimensions with and without a noise; o is their overlap, and θ are the angles between them:
