namespace CrdGen.Cli.Reading;

/// <summary>A place in a file, as editors count: lines and columns (UTF-16 units) from 1.</summary>
internal readonly record struct SourcePosition(int Line, int Column)
{
    public static readonly SourcePosition Start = new(1, 1);
}
