using System.Globalization;
using System.Text;

namespace CrdGen.Schema.Json;

/// <summary>Writes JSON: without white space, members in the order they have, everything outside of printable ASCII kept as it is except what could be lost on the way.</summary>
public static class JsonWriter
{
    public static string Write(JsonValue value)
    {
        var builder = new StringBuilder();
        Write(builder, value);
        return builder.ToString();
    }

    public static void Write(StringBuilder builder, JsonValue value)
    {
        switch (value.Kind)
        {
            case JsonKind.Null:
                builder.Append("null");
                break;
            case JsonKind.True:
                builder.Append("true");
                break;
            case JsonKind.False:
                builder.Append("false");
                break;
            case JsonKind.Number:
                builder.Append(value.Text);
                break;
            case JsonKind.String:
                WriteString(builder, value.Text);
                break;
            case JsonKind.Array:
                var separator = '[';
                foreach (var item in value.Items)
                {
                    builder.Append(separator);
                    separator = ',';
                    Write(builder, item);
                }

                builder.Append(value.Items.IsEmpty ? "[]" : "]");
                break;
            case JsonKind.Object:
                separator = '{';
                foreach (var member in value.Members)
                {
                    builder.Append(separator);
                    separator = ',';
                    WriteString(builder, member.Name);
                    builder.Append(':');
                    Write(builder, member.Value);
                }

                builder.Append(value.Members.IsEmpty ? "{}" : "}");
                break;
        }
    }

    public static void WriteString(StringBuilder builder, string text)
    {
        builder.Append('"');
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is >= ' ' and <= '~' and not '"' and not '\\')
            {
                continue;
            }

            switch (c)
            {
                case '"':
                    Escape(builder, text, ref start, i).Append("\\\"");
                    break;
                case '\\':
                    Escape(builder, text, ref start, i).Append("\\\\");
                    break;
                case '\n':
                    Escape(builder, text, ref start, i).Append("\\n");
                    break;
                case '\t':
                    Escape(builder, text, ref start, i).Append("\\t");
                    break;
                case < ' ' or '\u007f' or '\u0085' or '\u2028' or '\u2029' or '\ufeff':
                    Escape(builder, text, ref start, i).Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
                    break;
                default:
                    // A lone surrogate has no UTF-8 form: it would be lost in the assembly.
                    if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                    {
                        i++;
                    }
                    else if (char.IsSurrogate(c))
                    {
                        Escape(builder, text, ref start, i).Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
                    }

                    break;
            }
        }

        builder.Append(text, start, text.Length - start).Append('"');
    }

    /// <summary>Writes what stands before a character that is to be escaped.</summary>
    private static StringBuilder Escape(StringBuilder builder, string text, ref int start, int index)
    {
        builder.Append(text, start, index - start);
        start = index + 1;
        return builder;
    }
}
