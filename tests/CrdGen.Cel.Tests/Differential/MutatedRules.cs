using System.Text.RegularExpressions;

namespace CrdGen.Cel.Tests.Differential;

/// <summary>Changes rules at random, so that most have an error.</summary>
internal sealed partial class MutatedRules(int seed)
{
    private static readonly string[] Names = ["self", "oldSelf", "size", "has", "all", "map", "orValue", "startsWith", "dyn", "string", "int", "optional", "sets", "ip", "k", "x", "true", "null", "in", "if", "matches", "sum", "first"];
    private static readonly string[] Literals = ["1", "-1", "2u", "1.5", "'a'", "b'x'", "null", "[]", "{}", "[1, 'a']", "{'a': 1}", "duration('1h')", "optional.none()", "self.?s", "type(1)", "int('x')"];
    private static readonly string[] Operators = ["==", "!=", "<", ">=", "+", "-", "*", "/", "%", "&&", "||", " in ", "?", ":", ".", ",", "(", ")", "[", "]", "{", "}", "!"];

    private readonly Random random = new(seed);
    private readonly RandomRules rules = new(seed);

    public string Next()
    {
        var tokens = Token().Matches(rules.Next()).Select(m => m.Value).ToList();
        for (var changes = random.Next(1, 4); changes > 0; changes--)
        {
            var at = random.Next(tokens.Count);
            switch (random.Next(8))
            {
                case 0:
                    tokens.RemoveAt(at);
                    break;
                case 1:
                    tokens.Insert(at, tokens[random.Next(tokens.Count)]);
                    break;
                default:
                    var token = tokens[at];
                    tokens[at] = char.IsLetter(token[0]) ? Pick(random.Next(4) == 0 ? Literals : Names) : char.IsDigit(token[0]) || token[0] == '\'' ? Pick(Literals) : token == " " ? " " : Pick(Operators);
                    break;
            }

            if (tokens.Count == 0)
            {
                return "self";
            }
        }

        return string.Concat(tokens);
    }

    private string Pick(string[] from) => from[random.Next(from.Length)];

    [GeneratedRegex(@"\s+|[A-Za-z_]\w*|\d+|'[^']*'|==|!=|<=|>=|&&|\|\||.")]
    private static partial Regex Token();
}
