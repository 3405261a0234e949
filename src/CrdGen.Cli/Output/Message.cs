using CrdGen.Cli.Reading;

namespace CrdGen.Cli.Output;

internal enum Severity
{
    Error,
    Warning,
    Note,
}

/// <summary>What the tool has to say about a place in its input.</summary>
/// <param name="Severity">Errors make the run fail.</param>
/// <param name="Code">One of <see cref="MessageCode"/>.</param>
/// <param name="File">The file; <c>-</c> is standard input.</param>
/// <param name="Position">The place, or <see langword="null"/> for the file as a whole.</param>
/// <param name="Text">What is wrong and what to do about it.</param>
internal sealed record Message(Severity Severity, string Code, string File, SourcePosition? Position, string Text)
{
    /// <summary>The form of MSBuild and of compilers, which editors make links of: <c>file(line,column): error CODE: text</c>.</summary>
    public override string ToString()
    {
        var place = Position is { } position ? FormattableString.Invariant($"{File}({position.Line},{position.Column})") : File;
        return $"{place}: {Severity.ToString().ToLowerInvariant()} {Code}: {Text}";
    }
}
