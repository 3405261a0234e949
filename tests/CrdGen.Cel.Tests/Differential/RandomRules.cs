using System.Text;

namespace CrdGen.Cel.Tests.Differential;

/// <summary>
/// Makes rules of the right types at random, on <see cref="Schema"/>. In a template, a name in angle brackets is something of that
/// type; <c>&lt;range&gt;</c> is a list or map, and <c>@</c> after it a variable for its items (<c>@@</c> two, for keys and values);
/// <c>@str</c> is a variable of a type.
/// </summary>
internal sealed class RandomRules(int seed)
{
    /// <summary>An object with fields of many types, with and without limits.</summary>
    public const string Schema = """
        {"type":"object","required":["k","req"],"properties":{
        "k":{"type":"string","maxLength":5},"req":{"type":"integer"},"s":{"type":"string","maxLength":10},"u":{"type":"string"},
        "e":{"type":"string","enum":["abc","defgh"]},"i":{"type":"integer"},"d":{"type":"number"},"b":{"type":"boolean"},
        "ios":{"x-kubernetes-int-or-string":true},"iosm":{"x-kubernetes-int-or-string":true,"maxLength":7},
        "dur":{"type":"string","format":"duration"},"ts":{"type":"string","format":"date-time"},"dt":{"type":"string","format":"date"},
        "by":{"type":"string","format":"byte","maxLength":9},
        "ls":{"type":"array","maxItems":4,"items":{"type":"string","maxLength":6}},"lu":{"type":"array","items":{"type":"string"}},
        "li":{"type":"array","maxItems":7,"items":{"type":"integer"}},
        "lo":{"type":"array","maxItems":3,"items":{"type":"object","properties":{"n":{"type":"string","maxLength":4},"v":{"type":"integer"},"l":{"type":"array","maxItems":2,"items":{"type":"string","maxLength":3}}}}},
        "ms":{"type":"object","maxProperties":5,"additionalProperties":{"type":"string","maxLength":8}},"mu":{"type":"object","additionalProperties":{"type":"integer"}},
        "mo":{"type":"object","maxProperties":2,"additionalProperties":{"type":"object","properties":{"n":{"type":"string","maxLength":4},"v":{"type":"integer"},"l":{"type":"array","maxItems":2,"items":{"type":"string","maxLength":3}}}}},
        "o":{"type":"object","properties":{"n":{"type":"string","maxLength":4},"v":{"type":"integer"},"l":{"type":"array","maxItems":2,"items":{"type":"string","maxLength":3}}}},
        "a-b":{"type":"string","maxLength":3},"namespace":{"type":"string","maxLength":3}}}
        """;

    private static readonly Dictionary<string, (string[] Leaves, string[] Templates)> Grammar = new()
    {
        ["bool"] = (
            ["true", "self.b", "has(self.s)", "has(self.o.n)", "self.i > 1"],
            [
                "<int> <cmp> <int>", "<str> <cmp> <str>", "(<bool> && <bool>)", "(<bool> || <bool> || <bool>)", "!(<bool>)", "(<bool> ? <bool> : <bool>)",
                "<str> in <lstr>", "<str> in <map>", "<str>.startsWith(<str>)", "<str>.endsWith(<str>)", "<str>.contains(<str>)", "<str>.matches('[a-z]+')", "<str>.matches(<str>)",
                "<range>.all(@, <bool>)", "<range>.exists(@, <bool>)", "<range>.exists_one(@, <bool>)", "<range>.all(@@, <bool>)", "<range>.existsOne(@@, <bool>)",
                "<lstr> == <lstr>", "<lint> != <lint>", "<map> == <map>", "<lstr>.isSorted()", "sets.contains(<lstr>, <lstr>)", "sets.equivalent(<lint>, <lint>)", "sets.intersects(<lstr>, <lstr>)",
                "<opt>.hasValue()", "<opt> == optional.of(<str>)", "isURL(<str>)", "isQuantity(<str>)", "isIP(<str>)", "isCIDR(<str>)", "isSemver(<str>)", "ip.isCanonical(<str>)",
                "quantity(<str>).isLessThan(quantity(<str>))", "quantity(<str>) == quantity(<str>)", "url(<str>) == url(<str>)", "ip(<str>) == ip(<str>)", "semver(<str>) == semver('1.0.0')",
                "cidr(<str>).containsIP(<str>)", "cidr(<str>).containsCIDR(cidr(<str>))", "format.uri().validate(<str>).hasValue()", "format.uri() == format.uuid()",
                "self.dur <cmp> duration('1h')", "self.ts <cmp> self.dt", "self.ts - self.ts < self.dur", "self.by <cmp> b'abc'", "bytes(<str>) == self.by",
                "self.ios == <str>", "self.iosm == <int>", "type(self.ios) == string", "dyn(<str>) == dyn(<int>)", "dyn(<lstr>) == dyn(<lstr>)", "has(<obj>.l)", "double(<int>) <cmp> self.d",
            ]),
        ["int"] = (
            ["1", "0", "self.i", "self.o.v", "size(self.s)"],
            [
                "<int> + <int>", "<int> * <int>", "<int> / <int>", "size(<str>)", "<lstr>.size()", "size(<map>)", "<obj>.v", "<lint>[<int>]", "<lint>.sum()", "<lint>.min()", "<lint>.max()",
                "<lstr>.indexOf(<str>)", "<str>.lastIndexOf(<str>)", "(<bool> ? <int> : <int>)", "self.mu[<str>]", "self.ts.getFullYear()", "self.?i.orValue(<int>)",
                "quantity(<str>).asInteger()", "-self.i", "semver(<str>).major()", "cidr(<str>).prefixLength()",
            ]),
        ["str"] = (
            ["'a'", "'abc'", "''", "self.s", "self.u", "self.k", "self.o.n", "self.e", "self.a__dash__b", "self.namespace"],
            [
                "<str> + <str>", "<obj>.n", "<lstr>[<int>]", "<map>[<str>]", "self.ms.foo", "<str>.lowerAscii()", "<str>.trim()", "<str>.replace(<str>, <str>)", "<str>.substring(<int>)",
                "<lstr>.join(<str>)", "<lstr>.join()", "string(<int>)", "string(bytes(<str>))", "string(self.by)", "<str>.charAt(0)", "(<bool> ? <str> : <str>)", "<opt>.orValue(<str>)",
                "<opt>.value()", "strings.quote(<str>)", "'%s %d'.format([<str>, <int>])", "<str>.find(<str>)", "url(<str>).getHost()", "<lstr>.min()", "string(ip(<str>))",
            ]),
        ["opt"] = (
            ["self.?s", "self.?o.?n", "self.ls[?0]", "self.ms[?'a']", "optional.of('abc')", "self.?ms.?a", "self.?ls[0]"],
            [
                "optional.of(<str>)", "<lstr>[?<int>]", "<map>[?<str>]", "<opt>.or(<opt>)", "<opt>.optMap(@str, <str>)", "<opt>.optFlatMap(@str, <opt>)",
                "optional.ofNonZeroValue(<str>)", "<lstr>.first()", "<lstr>.last()", "<obj>.?n",
            ]),
        ["lstr"] = (
            ["self.ls", "self.lu", "['a', 'bcd']", "self.o.l"],
            [
                "<lstr> + <lstr>", "<lstr>.filter(@str, <bool>)", "<range>.map(@, <str>)", "<range>.map(@, <bool>, <str>)", "[<str>, <str>]", "[?<opt>, <str>]", "<lstr>.slice(0, 2)", "<lstr>.reverse()",
                "(<bool> ? <lstr> : <lstr>)", "[<lstr>, <lstr>].flatten()", "<range>.transformList(@@, <str>)", "<lstr>.distinct()", "<lstr>.sort()", "<lstr>.sortBy(@str, <int>)",
                "<str>.split(<str>)", "<str>.findAll(<str>)", "<obj>.l",
            ]),
        ["lint"] = (
            ["self.li", "[1, 2, 3]"],
            [
                "<lint> + <lint>", "<lint>.filter(@int, <bool>)", "<range>.map(@, <int>)", "[<int>, <int>]", "<lint>.reverse()", "(<bool> ? <lint> : <lint>)", "<range>.transformList(@@, <bool>, <int>)",
                "<lint>.distinct()", "<lint>.sort()", "<lint>.sortBy(@int, <str>)", "lists.range(7)",
            ]),
        ["lobj"] = (["self.lo"], ["<lobj>.filter(@obj, <bool>)", "self.lo + self.lo", "(<bool> ? <lobj> : <lobj>)"]),
        ["map"] = (
            ["self.ms"],
            ["{<str>: <str>}", "{'a': <str>, 'b': <str>}", "(<bool> ? <map> : <map>)", "<map>.transformMap(@@, <str>)", "<range>.transformMapEntry(@@, {<str>: <str>})"]),
        ["mobj"] = (["self.mo"], ["self.mo"]),
        ["obj"] = (["self.o", "self.lo[0]"], ["self.lo[<int>]", "self.mo[<str>]", "<lobj>[<int>]"]),
        ["cmp"] = (["==", "!=", "<", "<=", ">", ">="], ["=="]),
    };

    private static readonly (string Type, string Key, string Index, string Value)[] Ranges =
    [
        ("lstr", "str", "int", "str"), ("lint", "int", "int", "int"), ("lobj", "obj", "int", "obj"), ("map", "str", "str", "str"), ("mobj", "str", "str", "obj"),
    ];

    private readonly Random random = new(seed);
    private int variables;

    public string Next() => Make("bool", random.Next(1, 4), []);

    private T Pick<T>(IReadOnlyList<T> from) => from[random.Next(from.Count)];

    private string Make(string type, int depth, IReadOnlyList<(string Name, string Type)> scope)
    {
        var fitting = scope.Where(v => v.Type == type).ToList();
        if (fitting.Count > 0 && random.Next(3) == 0)
        {
            return Pick(fitting).Name;
        }

        var (leaves, templates) = Grammar[type];
        return Fill(depth <= 0 || type == "cmp" ? Pick(leaves) : Pick(templates), depth - 1, scope);
    }

    private string Fill(string template, int depth, IReadOnlyList<(string Name, string Type)> scope)
    {
        var text = new StringBuilder();
        var inner = scope.ToList();
        var range = Ranges[0];
        for (var i = 0; i < template.Length; i++)
        {
            if (template[i] == '<' && template.IndexOf('>', i) is > 0 and var end && template[(i + 1)..end] is var name && (name == "range" || Grammar.ContainsKey(name)))
            {
                range = name == "range" ? Pick(Ranges) : range;
                text.Append(Make(name == "range" ? range.Type : name, depth, inner));
                i = end;
            }
            else if (template[i] == '@')
            {
                var variable = $"{Pick(["x", "y", "e"])}{(random.Next(2) == 0 ? "" : variables++)}";
                if (template[(i + 1)..].StartsWith('@'))
                {
                    text.Append(variable).Append(", ").Append(variable).Append('v');
                    inner.AddRange([(variable, range.Index), (variable + "v", range.Value)]);
                    i++;
                }
                else
                {
                    var type = new string(template[(i + 1)..].TakeWhile(char.IsLetter).ToArray());
                    i += type.Length;
                    // What has the same name is hidden now.
                    inner.RemoveAll(v => v.Name == variable);
                    inner.Add((variable, type.Length == 0 ? range.Key : type));
                    text.Append(variable);
                }
            }
            else
            {
                text.Append(template[i]);
            }
        }

        return text.ToString();
    }
}
