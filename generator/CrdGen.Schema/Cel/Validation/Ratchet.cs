namespace CrdGen.Schema.Cel.Validation;

/// <summary>What an update changes, at a value: errors of rules are let through where nothing did.</summary>
/// <param name="current">The value and the one before it, where they correlate.</param>
/// <param name="parent">The nearest value around it that correlates.</param>
internal readonly struct Ratchet(Correlated? current, Correlated? parent)
{
    public bool IsUnchanged => (current ?? parent)?.IsUnchanged ?? false;

    /// <summary>For rules in <c>allOf</c>, which only what is around the value counts for.</summary>
    public Ratchet OfAllOf => new(null, parent);

    public Ratchet Member(string name) =>
        current is null ? this
        : parent is null && (name is "apiVersion" or "kind") ? default // both are read in one version
        : new(current.Member(name), current);

    public Ratchet Item(int index) => current is null ? this : new(current.Item(index), current);
}
