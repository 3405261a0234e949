namespace CrdGen.Samples.Tests.Comparison;

/// <summary>A place where two JSON documents differ.</summary>
/// <param name="Path">Where: <c>$.spec.versions[0].name</c>.</param>
/// <param name="What">What differs.</param>
public sealed record JsonDifference(string Path, string What)
{
    public override string ToString() => $"{Path}: {What}";
}
