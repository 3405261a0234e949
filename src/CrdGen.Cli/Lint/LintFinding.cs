using CrdGen.Cli.Output;
using CrdGen.Cli.Reading;

namespace CrdGen.Cli.Lint;

/// <summary>One thing to say about a definition, for people and for programs.</summary>
/// <param name="Severity">An error where the API server would refuse the definition.</param>
/// <param name="Code">One of <see cref="MessageCode"/>.</param>
/// <param name="File">The file.</param>
/// <param name="Position">The place in it.</param>
/// <param name="Path">The way to the field in the file, as Kubernetes writes paths; empty is the definition itself.</param>
/// <param name="Type">The API server's kind of error: <c>FieldValueInvalid</c>; empty for what has none.</param>
/// <param name="Text">What is wrong.</param>
internal sealed record LintFinding(Severity Severity, string Code, string File, SourcePosition Position, string Path, string Type, string Text)
{
    public Message ToMessage() => new(Severity, Code, File, Position, Path.Length == 0 ? Text : $"{Path}: {Text}");
}
