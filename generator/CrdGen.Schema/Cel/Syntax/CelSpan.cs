namespace CrdGen.Schema.Cel.Syntax;

/// <summary>A stretch of a CEL source, in UTF-16 code units.</summary>
public readonly record struct CelSpan(int Start, int Length)
{
    /// <summary>The offset behind the last character.</summary>
    public int End => Start + Length;

    /// <summary>The span from one offset to another.</summary>
    public static CelSpan Between(int start, int end) => new(start, end - start);
}
