using System.Text;

namespace CrdGen.Generator.Emit;

/// <summary>Writes C# line by line, with LF on every machine.</summary>
internal sealed class SourceWriter
{
    private readonly StringBuilder builder = new();
    private int depth;

    public SourceWriter Line(string text = "")
    {
        if (text.Length > 0)
        {
            builder.Append(' ', depth * 4).Append(text);
        }

        builder.Append('\n');
        return this;
    }

    public SourceWriter Open(string header)
    {
        Line(header).Line("{");
        depth++;
        return this;
    }

    public SourceWriter Close()
    {
        depth--;
        return Line("}");
    }

    /// <summary>Closes a block that is an argument or the like.</summary>
    public SourceWriter CloseWith(string end)
    {
        depth--;
        return Line("}" + end);
    }

    public override string ToString() => builder.ToString();

    /// <summary>A C# string literal.</summary>
    public static string Literal(string text)
    {
        // Manifests are most of what is emitted: long, and plain but for quotes and backslashes.
        var literal = new StringBuilder(text.Length + (text.Length / 8) + 2).Append('"');
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is < ' ' or > '~')
            {
                return Microsoft.CodeAnalysis.CSharp.SymbolDisplay.FormatLiteral(text, quote: true);
            }

            if (c is '"' or '\\')
            {
                literal.Append(text, start, i - start).Append('\\');
                start = i;
            }
        }

        return literal.Append(text, start, text.Length - start).Append('"').ToString();
    }
}
