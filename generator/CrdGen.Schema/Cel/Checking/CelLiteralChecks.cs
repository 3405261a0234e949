using CrdGen.Schema.Cel.Syntax;
using CrdGen.Schema.Cel.Types;
using CrdGen.Schema.Validation;

namespace CrdGen.Schema.Cel.Checking;

/// <summary>Checks of literals after those of types: durations, timestamps, patterns, formats, and lists and maps of one type.</summary>
internal static class CelLiteralChecks
{
    /// <summary>Adds what is wrong.</summary>
    public static void Check(CelCheckedTree tree, CelEnvironment environment, List<CelError> errors)
    {
        // With each node whether it is somewhere in a call of format, whose arguments are of any type.
        var open = new Stack<CelExpression>();
        var exempt = new HashSet<int>();
        open.Push(tree.Root);
        while (open.Count > 0)
        {
            var node = open.Pop();
            var isExempt = exempt.Contains(node.Id);
            switch (node)
            {
                case CelCall call when environment.ChecksLiterals:
                    CheckCall(tree, call, errors);
                    isExempt |= call.Function == "format";
                    break;
                case CelList list when !isExempt:
                    CheckList(tree, list, errors);
                    break;
                case CelMap map when !isExempt:
                    CheckMap(tree, map, errors);
                    break;
            }

            var before = open.Count;
            CelWalk.PushChildren(node, open);
            if (isExempt)
            {
                foreach (var child in open.Take(open.Count - before))
                {
                    exempt.Add(child.Id);
                }
            }
        }
    }

    private static void CheckCall(CelCheckedTree tree, CelCall call, List<CelError> errors)
    {
        if (call.Function == "format")
        {
            CelFormatCheck.Check(tree, call, errors);
        }
        else if (call.Arguments.Count > 0 && call.Arguments[0] is CelLiteral literal && !IsValid(call.Function, literal))
        {
            errors.Add(new(literal.Offset, $"invalid {call.Function} argument"));
        }
    }

    private static bool IsValid(string function, CelLiteral literal) => (function, literal.Value) switch
    {
        ("duration", string text) => CelTimeLiterals.IsDuration(text),
        ("timestamp", string text) => CelTimeLiterals.IsTimestamp(text),
        ("duration" or "timestamp", null) => false,
        ("timestamp", long seconds) => CelTimeLiterals.IsTimestamp(seconds),
        ("matches", string pattern) => Re2Syntax.FindError(pattern) is null,
        _ => true,
    };

    private static void CheckList(CelCheckedTree tree, CelList list, List<CelError> errors)
    {
        CelType? expected = null;
        for (var i = 0; i < list.Elements.Count; i++)
        {
            var type = Element(tree, list.Elements[i], list.IsOptional(i));
            if (expected is not null && !expected.IsExactly(type))
            {
                errors.Add(Mismatch(tree, list.Elements[i], expected, type));
                return;
            }

            expected ??= type;
        }
    }

    private static void CheckMap(CelCheckedTree tree, CelMap map, List<CelError> errors)
    {
        CelType? keys = null;
        CelType? values = null;
        foreach (var entry in map.Entries)
        {
            var key = tree.TypeOf(entry.Key);
            var value = Element(tree, entry.Value, entry.Optional);
            if (keys is not null && !keys.IsExactly(key))
            {
                errors.Add(Mismatch(tree, entry.Key, keys, key));
            }

            if (values is not null && !values.IsExactly(value))
            {
                errors.Add(Mismatch(tree, entry.Value, values, value));
            }

            keys ??= key;
            values ??= value;
        }
    }

    private static CelType Element(CelCheckedTree tree, CelExpression element, bool optional)
    {
        var type = tree.TypeOf(element);
        return optional && type.Parameters.Count > 0 ? type.Parameters[0] : type;
    }

    private static CelError Mismatch(CelCheckedTree tree, CelExpression node, CelType expected, CelType actual) => new(node.Offset, $"expected type '{tree.Text(expected)}' but found '{tree.Text(actual)}'");
}
