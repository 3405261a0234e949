namespace CrdGen.Schema.Cel.Syntax;

/// <summary>A parsed CEL expression.</summary>
public sealed class CelSyntaxTree(string source, CelExpression root, int idLimit, IReadOnlyDictionary<int, CelCall> macroCalls, IReadOnlyList<CelError> errors)
{
    public string Source { get; } = source;

    public CelExpression Root { get; } = root;

    /// <summary>More than any node's id.</summary>
    public int IdLimit { get; } = idLimit;

    /// <summary>
    /// The calls that macros were written as, by the id of what they became. Arguments that are macros themselves are
    /// expanded there: look their ids up as well.
    /// </summary>
    public IReadOnlyDictionary<int, CelCall> MacroCalls { get; } = macroCalls;

    /// <summary>Errors of syntax, by offset.</summary>
    public IReadOnlyList<CelError> Errors { get; } = errors;
}
