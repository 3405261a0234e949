namespace CrdGen;

/// <summary>
/// A method whose permissions do not follow from its call: they depend on what it is given. The build says so, and whoever calls
/// it says what it needs with <see cref="PermissionAttribute"/>. What the method itself calls is not asked about.
/// </summary>
/// <param name="reason">What they depend on, as the end of a sentence: <c>the manifest's objects</c>.</param>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.Constructor)]
public sealed class UnknownPermissionAttribute(string reason) : Attribute
{
    /// <summary>What they depend on.</summary>
    public string Reason { get; } = reason;
}
