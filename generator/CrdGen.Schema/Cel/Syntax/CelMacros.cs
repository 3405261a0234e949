namespace CrdGen.Schema.Cel.Syntax;

/// <summary>Replaces calls of macros by what they stand for.</summary>
internal sealed class CelMacros(CelSyntaxOptions options, Func<int> nextId)
{
    private const string TargetName = "@target";

    private const string SimpleName = "argument must be a simple name";
    private const string Overwrites = "iteration variable overwrites accumulator variable";

    /// <summary>What a call stands for; neither, if it is of no macro.</summary>
    public (CelExpression? Expansion, CelError? Error) Expand(CelCall call)
    {
        var count = call.Arguments.Count;
        if (call.Target is null)
        {
            return call.Function == "has" && count == 1 ? Has(call) : default;
        }

        return (call.Function, count) switch
        {
            ("all", 2) or ("exists", 2) or ("exists_one", 2) => Quantifier(call, twoVariables: false),
            ("map", 2) or ("map", 3) => Map(call),
            ("filter", 2) => Filter(call),
            ("all", 3) or ("exists", 3) or ("exists_one", 3) or ("existsOne", 3) when options.TwoVariableComprehensions => Quantifier(call, twoVariables: true),
            ("transformList", 3 or 4) or ("transformMap", 3 or 4) or ("transformMapEntry", 3 or 4) when options.TwoVariableComprehensions => Transform(call),
            ("optMap", 2) or ("optFlatMap", 2) when options.OptionalSyntax => OptionalMap(call),
            ("sortBy", 2) when options.SortBy => SortBy(call),
            _ => default,
        };
    }

    private (CelExpression?, CelError?) Has(CelCall call) => call.Arguments[0] is CelSelect select
        ? (new CelSelect(nextId(), call.Offset, call.Span, select.Operand, select.Field, testOnly: true), null)
        : (null, new(call.Arguments[0].Offset, "invalid argument to has() macro"));

    private (CelExpression?, CelError?) Quantifier(CelCall call, bool twoVariables)
    {
        if ((twoVariables ? FindVariablesError(call) : FindVariableError(call, SimpleName)) is { } error)
        {
            return (null, error);
        }

        var make = new CelMacroNodes(call, nextId);
        var predicate = call.Arguments[twoVariables ? 2 : 1];
        var (init, condition, step, result) = call.Function switch
        {
            "all" => (
                make.Bool(true),
                make.Call(CelOperators.NotStrictlyFalse, make.Accumulator()),
                make.Call(CelOperators.LogicalAnd, make.Accumulator(), predicate),
                make.Accumulator()),
            "exists" => (
                make.Bool(false),
                make.Call(CelOperators.NotStrictlyFalse, make.Call(CelOperators.LogicalNot, make.Accumulator())),
                make.Call(CelOperators.LogicalOr, make.Accumulator(), predicate),
                make.Accumulator()),
            _ => (
                make.Int(0),
                make.Bool(true),
                make.Call(CelOperators.Conditional, predicate, make.Call(CelOperators.Add, make.Accumulator(), make.Int(1)), make.Accumulator()),
                make.Call(CelOperators.Equals, make.Accumulator(), make.Int(1))),
        };
        return (make.Comprehension(call.Target!, Name(call, 0), twoVariables ? Name(call, 1) : null, init, condition, step, result), null);
    }

    private (CelExpression?, CelError?) Map(CelCall call) => FindVariableError(call, "argument is not an identifier") is { } error
        ? (null, error)
        : (Mapped(new(call, nextId), call, call.Target!), null);

    private static CelComprehension Mapped(CelMacroNodes make, CelCall call, CelExpression range)
    {
        var filter = call.Arguments.Count == 3 ? call.Arguments[1] : null;
        var item = call.Arguments[call.Arguments.Count - 1];
        return Collected(make, range, Name(call, 0), null, make.List(), make.Call(CelOperators.Add, make.Accumulator(), make.List(item)), filter);
    }

    private (CelExpression?, CelError?) Filter(CelCall call)
    {
        if (FindVariableError(call, "argument is not an identifier") is { } error)
        {
            return (null, error);
        }

        var make = new CelMacroNodes(call, nextId);
        var step = make.Call(CelOperators.Add, make.Accumulator(), make.List(call.Arguments[0]));
        return (Collected(make, call.Target!, Name(call, 0), null, make.List(), step, call.Arguments[1]), null);
    }

    private (CelExpression?, CelError?) Transform(CelCall call)
    {
        if (FindVariablesError(call) is { } error)
        {
            return (null, error);
        }

        var make = new CelMacroNodes(call, nextId);
        var filter = call.Arguments.Count == 4 ? call.Arguments[2] : null;
        var item = call.Arguments[call.Arguments.Count - 1];
        var (init, step) = call.Function switch
        {
            "transformList" => (make.List(), make.Call(CelOperators.Add, make.Accumulator(), make.List(item))),
            "transformMap" => (make.Map(), make.Call(CelOperators.MapInsert, make.Accumulator(), make.Identifier(Name(call, 0)), item)),
            _ => (make.Map(), make.Call(CelOperators.MapInsert, make.Accumulator(), item)),
        };
        return (Collected(make, call.Target!, Name(call, 0), Name(call, 1), init, step, filter), null);
    }

    /// <summary>A comprehension that visits all items, and takes the step for those that a filter lets pass.</summary>
    private static CelComprehension Collected(CelMacroNodes make, CelExpression range, string variable, string? variable2, CelExpression init, CelExpression step, CelExpression? filter) =>
        make.Comprehension(
            range,
            variable,
            variable2,
            init,
            make.Bool(true),
            filter is null ? step : make.Call(CelOperators.Conditional, filter, step, make.Accumulator()),
            make.Accumulator());

    private (CelExpression?, CelError?) OptionalMap(CelCall call)
    {
        if (call.Arguments[0] is not CelIdentifier variable)
        {
            return (null, new(call.Arguments[0].Offset, $"{call.Function}() variable name must be a simple identifier"));
        }

        var make = new CelMacroNodes(call, nextId);
        // What is more than a name gets one, so that it is evaluated once.
        var named = call.Target as CelIdentifier;
        var hasValue = make.MemberCall("hasValue", named ?? make.Identifier(TargetName));
        var again = named is null ? make.Identifier(TargetName) : new CelIdentifier(nextId(), named.Offset, named.Span, named.Name);
        var value = make.MemberCall("value", again);
        var bound = make.Bind(variable.Name, value, make.Identifier(variable.Name), call.Arguments[1]);
        var present = call.Function == "optMap" ? make.Call("optional.of", bound) : bound;
        var result = make.Call(CelOperators.Conditional, hasValue, present, make.Call("optional.none"));
        return (named is null ? make.Bind(TargetName, call.Target!, make.Identifier(TargetName), result) : result, null);
    }

    private (CelExpression?, CelError?) SortBy(CelCall call)
    {
        const string Input = "@__sortBy_input__";
        if (call.Target is not (CelList or CelSelect or CelIdentifier or CelComprehension or CelCall))
        {
            return (null, new(call.Target!.Offset, "sortBy can only be applied to a list, identifier, comprehension, call or select expression"));
        }

        if (FindVariableError(call, "argument is not an identifier") is { } error)
        {
            return (null, error);
        }

        var make = new CelMacroNodes(call, nextId);
        var keys = Mapped(make, call, make.Identifier(Input));
        return (make.Bind(Input, call.Target, make.Identifier(Input), make.MemberCall("@sortByAssociatedKeys", make.Identifier(Input), keys)), null);
    }

    private static string Name(CelCall call, int argument) => ((CelIdentifier)call.Arguments[argument]).Name;

    private static CelError? FindVariableError(CelCall call, string noName) => call.Arguments[0] switch
    {
        CelIdentifier identifier => IsAccumulator(identifier.Name) ? new(identifier.Offset, Overwrites) : null,
        var other => new(other.Offset, noName),
    };

    private static CelError? FindVariablesError(CelCall call)
    {
        for (var i = 0; i < 2; i++)
        {
            if (call.Arguments[i] is not CelIdentifier)
            {
                return new(call.Arguments[i].Offset, SimpleName);
            }
        }

        if (Name(call, 0) == Name(call, 1))
        {
            return new(call.Arguments[1].Offset, $"duplicate variable name: {Name(call, 0)}");
        }

        return IsAccumulator(Name(call, 0)) ? new(call.Arguments[0].Offset, Overwrites)
            : IsAccumulator(Name(call, 1)) ? new(call.Arguments[1].Offset, Overwrites)
            : null;
    }

    private static bool IsAccumulator(string name) => name is CelOperators.Accumulator or "__result__";
}
