namespace CrdGen.Client;

/// <summary>Which objects are deleted at once, and how.</summary>
public sealed record CollectionDeletionOptions : DeletionOptions
{
    /// <summary>Objects with such labels; <see langword="null"/> for all.</summary>
    public LabelQuery? LabelSelector { get; init; }

    /// <summary>Objects with such fields; <see langword="null"/> for all.</summary>
    public FieldQuery? FieldSelector { get; init; }
}
