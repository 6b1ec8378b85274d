internal import Eligibility

/// A label with what it is the label of.
typealias Labelled = (label: Words, value: Words)
