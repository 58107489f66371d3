### A picture looked at closely, and an image with more or less of a component.

closeup-title = One picture, large
closeup-before = Previous
closeup-after = Next
closeup-back = Back to all
spectrum-as-it-is = as it is
spectrum-with-this-weight = with this weight
spectrum-own-weight = By itself { $image } has { $own } standard deviations of this component: more or less of it than the mean image, by the sign. At 0 it is taken out.
spectrum-weight = Weight of this component
spectrum-deviations = SD
spectrum-take-out = Take it out
spectrum-add-one = Add one SD
spectrum-own-again = As it is
