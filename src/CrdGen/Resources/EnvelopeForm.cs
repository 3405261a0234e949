namespace CrdGen;

/// <summary>
/// What a resource's schema says of the fields that every object has. To the API server all forms are the same; it is for
/// definitions that are published already.
/// </summary>
public enum EnvelopeForm
{
    /// <summary>All three fields, with the descriptions that controller-gen gives them.</summary>
    Described,

    /// <summary>All three fields, with these descriptions on one line each, as in controller-gen before 0.14.</summary>
    DescribedOnOneLine,

    /// <summary>All three fields, without descriptions.</summary>
    Undescribed,

    /// <summary>None of the fields.</summary>
    Omitted,
}
