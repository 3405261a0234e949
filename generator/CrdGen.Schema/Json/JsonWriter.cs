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
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            switch (c)
            {
                case '"':
                    builder.Append("\\\"");
                    break;
                case '\\':
                    builder.Append("\\\\");
                    break;
                case '\n':
                    builder.Append("\\n");
                    break;
                case '\t':
                    builder.Append("\\t");
                    break;
                case < ' ' or '\u007f' or '\u0085' or '\u2028' or '\u2029' or '\ufeff':
                    Escape(builder, c);
                    break;
                default:
                    // A lone surrogate has no UTF-8 form: it would be lost in the assembly.
                    if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                    {
                        builder.Append(c).Append(text[++i]);
                    }
                    else if (char.IsSurrogate(c))
                    {
                        Escape(builder, c);
                    }
                    else
                    {
                        builder.Append(c);
                    }

                    break;
            }
        }

        builder.Append('"');
    }

    private static void Escape(StringBuilder builder, char c) =>
        builder.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
}
