using CrdGen.Cli.Reading;

namespace CrdGen.Cli.Validate;

/// <summary>One thing that is wrong with an object, for people and for programs.</summary>
/// <param name="File">The file.</param>
/// <param name="Position">The place in it.</param>
/// <param name="Path">The way to the value, as Kubernetes writes it; empty is the object itself.</param>
/// <param name="Rule">The keyword or rule that is broken.</param>
/// <param name="Message">What is wrong.</param>
internal sealed record Finding(string File, SourcePosition Position, string Path, string Rule, string Message);
