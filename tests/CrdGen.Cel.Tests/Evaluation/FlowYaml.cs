using System.Text;
using CrdGen.Schema.Json;

namespace CrdGen.Cel.Tests.Evaluation;

/// <summary>Reads the flow style of YAML, as far as tests are written in it: JSON without most of its quotes.</summary>
internal static class FlowYaml
{
    public static JsonValue Read(string text)
    {
        var json = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is '\'' or '"')
            {
                var end = text.IndexOf(c, i + 1);
                json.Append(JsonValue.From(text[(i + 1)..end].Replace("\\n", "\n", StringComparison.Ordinal)).ToString());
                i = end;
            }
            else if (c is '{' or '}' or '[' or ']' or ',' or ':' or ' ')
            {
                json.Append(c);
            }
            else
            {
                var end = End(text, i);
                var word = text[i..end].TrimEnd();
                json.Append(word is "true" or "false" or "null" || long.TryParse(word, out _) ? word : JsonValue.From(word).ToString());
                i = end - 1;
            }
        }

        return JsonReader.Read(json.ToString());
    }

    /// <summary>A word ends at a colon with a blank behind it, or at a comma or bracket that does not belong to brackets in it.</summary>
    private static int End(string text, int start)
    {
        var depth = 0;
        for (var i = start; i < text.Length; i++)
        {
            if (depth == 0 && (text[i] is ',' or '}' or ']' || (text[i] == ':' && i + 1 < text.Length && text[i + 1] == ' ')))
            {
                return i;
            }

            depth += text[i] is '(' or '[' ? 1 : text[i] is ')' or ']' ? -1 : 0;
        }

        return text.Length;
    }
}
