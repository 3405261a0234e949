namespace CrdGen.Schema.Validation.Objects;

/// <summary>Why the API server refuses an object.</summary>
/// <param name="Path">Where; <see langword="null"/> is the object itself.</param>
/// <param name="Rule">The keyword or rule that is broken: <c>required</c>, <c>pattern</c>, <c>unknownField</c>.</param>
/// <param name="Message">What is wrong, in the manner of Kubernetes: <c>Invalid value: 3: must be at most 2</c>.</param>
public sealed record ValueProblem(ValuePath? Path, string Rule, string Message)
{
    public override string ToString() => Path is null ? Message : $"{Path}: {Message}";
}
