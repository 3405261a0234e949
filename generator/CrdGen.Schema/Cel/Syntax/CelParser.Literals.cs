namespace CrdGen.Schema.Cel.Syntax;

// Literals: scalars, lists, maps and messages.
public sealed partial class CelParser
{
    private CelExpression Literal()
    {
        var start = Current.Start;
        var negative = Current.Kind == CelTokenKind.Minus && IsNumber(tokens[index + 1].Kind);
        if (negative)
        {
            index++;
        }

        var token = Current;
        if (token.Kind is not (CelTokenKind.Null or CelTokenKind.True or CelTokenKind.False or CelTokenKind.Int or CelTokenKind.Uint
            or CelTokenKind.Double or CelTokenKind.String or CelTokenKind.Bytes))
        {
            return Unexpected(Beginnings);
        }

        index++;
        var span = CelSpan.Between(start, token.End);
        var (kind, value, error) = Value(token, negative);
        if (error is not null)
        {
            errors.Add(new(start, error));
            return Error(start, token.End);
        }

        return new CelLiteral(NextId(), start, span, kind, value);
    }

    private (CelLiteralKind Kind, object? Value, string? Error) Value(CelToken token, bool negative)
    {
        switch (token.Kind)
        {
            case CelTokenKind.True or CelTokenKind.False:
                return (CelLiteralKind.Bool, token.Kind == CelTokenKind.True, null);
            case CelTokenKind.Int:
                return CelLiterals.Int(Text(token), negative) is { } number
                    ? (CelLiteralKind.Int, number, null)
                    : (CelLiteralKind.Int, null, "invalid int literal");
            case CelTokenKind.Uint:
                return CelLiterals.Uint(Text(token)) is { } unsigned
                    ? (CelLiteralKind.Uint, unsigned, null)
                    : (CelLiteralKind.Uint, null, "invalid uint literal");
            case CelTokenKind.Double:
                return CelLiterals.Double(Text(token), negative) is { } real
                    ? (CelLiteralKind.Double, real, null)
                    : (CelLiteralKind.Double, null, "invalid double literal");
            case CelTokenKind.String:
                var (text, textError) = CelLiterals.String(Text(token));
                return (CelLiteralKind.String, text, textError);
            case CelTokenKind.Bytes:
                var (bytes, bytesError) = CelLiterals.Bytes(Text(token));
                return (CelLiteralKind.Bytes, bytes, bytesError);
            default:
                return (CelLiteralKind.Null, null, null);
        }
    }

    private CelExpression List()
    {
        var start = Current.Start;
        index++;
        var id = NextId();
        var elements = new List<CelExpression>();
        List<int>? optionals = null;
        var high = 0;
        while (Current.Kind is not (CelTokenKind.RightBracket or CelTokenKind.Comma) && !failed)
        {
            if (IsOptional())
            {
                (optionals ??= new()).Add(elements.Count);
            }

            elements.Add(Expression());
            high = Math.Max(high, height);
            if (!TryTake(CelTokenKind.Comma))
            {
                break;
            }
        }

        return Closed(CelTokenKind.RightBracket, elements.Count == 0, high, out var end)
            ? new CelList(id, start, CelSpan.Between(start, end), elements.ToArray(), Flags(optionals, elements.Count))
            : Error(start, end);
    }

    private CelExpression Map()
    {
        var start = Current.Start;
        index++;
        var id = NextId();
        var entries = new List<CelMapEntry>();
        var high = 0;
        while (Current.Kind is not (CelTokenKind.RightBrace or CelTokenKind.Comma) && !failed)
        {
            var optional = IsOptional();
            var key = Expression();
            high = Math.Max(high, height);
            var colon = Current.Start;
            Expect(CelTokenKind.Colon);
            var entry = NextId();
            var value = Expression();
            high = Math.Max(high, height);
            entries.Add(new(entry, colon, key, value, optional));
            if (!TryTake(CelTokenKind.Comma))
            {
                break;
            }
        }

        return Closed(CelTokenKind.RightBrace, entries.Count == 0, high, out var end)
            ? new CelMap(id, start, CelSpan.Between(start, end), entries.ToArray())
            : Error(start, end);
    }

    private CelExpression Message(int start)
    {
        // White space and comments may stand within the name.
        var typeName = tokens[index].Start == start ? "" : ".";
        for (; Current.Kind != CelTokenKind.LeftBrace; index++)
        {
            typeName += Text(Current);
        }

        var brace = Current.Start;
        index++;
        var id = NextId();
        var fields = new List<CelStructField>();
        var high = 0;
        while (Current.Kind is not (CelTokenKind.RightBrace or CelTokenKind.Comma) && !failed)
        {
            var optional = IsOptional();
            var name = Current;
            if (name.Kind is not (CelTokenKind.Identifier or CelTokenKind.EscapedIdentifier))
            {
                return Unexpected("{IDENTIFIER, ESC_IDENTIFIER}");
            }

            index++;
            var colon = Current.Start;
            Expect(CelTokenKind.Colon);
            var field = NextId();
            var value = Expression();
            high = Math.Max(high, height);
            fields.Add(new(field, colon, FieldName(name), value, optional));
            if (!TryTake(CelTokenKind.Comma))
            {
                break;
            }
        }

        return Closed(CelTokenKind.RightBrace, fields.Count == 0, high, out var end)
            ? new CelStruct(id, brace, CelSpan.Between(start, end), typeName, fields.ToArray())
            : Error(start, end);
    }

    /// <summary>Takes the bracket behind a literal; a comma alone may stand before it.</summary>
    private bool Closed(CelTokenKind bracket, bool empty, int high, out int end)
    {
        if (empty)
        {
            TryTake(CelTokenKind.Comma);
        }

        height = high;
        end = Current.End;
        return Expect(bracket);
    }

    private bool IsOptional()
    {
        var offset = Current.Start;
        if (!TryTake(CelTokenKind.Question))
        {
            return false;
        }

        if (!options.OptionalSyntax)
        {
            errors.Add(new(offset, "unsupported syntax '?'"));
        }

        return true;
    }

    private static bool[]? Flags(List<int>? indexes, int count)
    {
        if (indexes is null)
        {
            return null;
        }

        var flags = new bool[count];
        foreach (var index in indexes)
        {
            flags[index] = true;
        }

        return flags;
    }
}
