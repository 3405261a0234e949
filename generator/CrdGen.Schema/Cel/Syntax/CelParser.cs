namespace CrdGen.Schema.Cel.Syntax;

/// <summary>
/// Parses CEL: recursive descent with cel-go's limits of size and depth, so that what it takes is taken here, and nothing
/// overflows the stack. The first error of syntax ends the parse; errors in literals and macros are all found.
/// </summary>
public sealed partial class CelParser
{
    private const string Beginnings =
        "{'[', '{', '(', '.', '-', '!', 'true', 'false', 'null', NUM_FLOAT, NUM_INT, NUM_UINT, STRING, BYTES, IDENTIFIER}";

    private readonly string source;
    private readonly CelSyntaxOptions options;
    private readonly List<CelError> errors = new();
    private readonly Dictionary<int, CelCall> macroCalls = new();
    private readonly CelMacros macros;
    private CelToken[] tokens = [];
    private int index;
    private int nextId = 1;
    private bool failed;

    /// <summary>How deep the rules of the grammar are in themselves: cel-go counts each alone.</summary>
    private int expressionDepth;
    private int relationDepth;
    private int calcDepth;
    private int memberDepth;

    /// <summary>How many nodes that cel-go counts are on the longest way down the expression that was read last.</summary>
    private int height;

    private CelParser(string source, CelSyntaxOptions options)
    {
        this.source = source;
        this.options = options;
        macros = new(options, NextId);
    }

    private CelToken Current => tokens[index];

    /// <summary>Parses a source. Errors are in the tree; it never throws.</summary>
    public static CelSyntaxTree Parse(string source, CelSyntaxOptions? options = null) => new CelParser(source, options ?? CelSyntaxOptions.All).Parse();

    private CelSyntaxTree Parse()
    {
        CelExpression root;
        var size = CodePoints();
        if (size > CelSyntaxOptions.SourceLimit)
        {
            errors.Add(new(-1, $"expression code point size exceeds limit: size: {size}, limit {CelSyntaxOptions.SourceLimit}"));
            root = Error(0, 0);
        }
        else
        {
            tokens = new CelLexer(source, errors).ReadAll();
            root = Expression();
            CheckHeight();
            Expect(CelTokenKind.End);
        }

        errors.Sort((left, right) => left.Offset.CompareTo(right.Offset));
        return new(source, root, nextId, macroCalls, errors);
    }

    private int CodePoints()
    {
        var count = source.Length;
        // Only where it matters.
        for (var i = 0; i + 1 < source.Length && source.Length > CelSyntaxOptions.SourceLimit; i++)
        {
            if (char.IsHighSurrogate(source[i]) && char.IsLowSurrogate(source[i + 1]))
            {
                count--;
                i++;
            }
        }

        return count;
    }

    private int NextId() => nextId++;

    private CelErrorExpression Error(int start, int end) => Error(start, start, end);

    private CelErrorExpression Error(int offset, int start, int end) => new(NextId(), offset, CelSpan.Between(start, end));

    /// <summary>Notes the error that ends the parse.</summary>
    private CelErrorExpression Fail(int offset, string message)
    {
        if (!failed)
        {
            failed = true;
            errors.Add(new(offset, message));
            // Everything that still waits for tokens finds none.
            index = tokens.Length - 1;
        }

        return Error(Math.Max(offset, 0), Math.Max(offset, 0));
    }

    private CelErrorExpression Unexpected(string expected)
    {
        var token = Current;
        return Fail(token.Start, $"Syntax error: mismatched input '{Text(token)}' expecting {expected}");
    }

    private bool Enter(ref int depth)
    {
        if (++depth <= CelSyntaxOptions.DepthLimit)
        {
            return true;
        }

        Fail(-1, $"expression recursion limit exceeded: {CelSyntaxOptions.DepthLimit}");
        return false;
    }

    private void CheckHeight()
    {
        if (height > CelSyntaxOptions.DepthLimit)
        {
            Fail(-1, "max recursion depth exceeded");
        }
    }

    private string Text(CelToken token) => token.Kind == CelTokenKind.End ? "<EOF>" : source.Substring(token.Start, token.Length);

    private bool TryTake(CelTokenKind kind)
    {
        if (Current.Kind != kind || failed)
        {
            return false;
        }

        if (kind != CelTokenKind.End)
        {
            index++;
        }

        return true;
    }

    private bool Expect(CelTokenKind kind)
    {
        if (failed)
        {
            return false;
        }

        if (TryTake(kind))
        {
            return true;
        }

        var name = CelTokenNames.Of(kind);
        // Where leaving one token out would do, ANTLR calls it extraneous.
        if (Current.Kind != CelTokenKind.End && tokens[index + 1].Kind == kind)
        {
            Fail(Current.Start, $"Syntax error: extraneous input '{Text(Current)}' expecting {name}");
        }
        else if (Current.Kind == CelTokenKind.End && kind is CelTokenKind.RightParenthesis or CelTokenKind.RightBracket or CelTokenKind.RightBrace && expressionDepth == 1)
        {
            Fail(Current.Start, $"Syntax error: missing {name} at '{Text(Current)}'");
        }
        else
        {
            Unexpected(name);
        }

        return false;
    }
}
