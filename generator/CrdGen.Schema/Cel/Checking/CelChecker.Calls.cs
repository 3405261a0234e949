using CrdGen.Schema.Cel.Syntax;
using CrdGen.Schema.Cel.Types;

namespace CrdGen.Schema.Cel.Checking;

// Calls: which overloads fit the arguments.
public sealed partial class CelChecker
{
    private static readonly HashSet<string> AcrossNumbers = new(
        from comparison in new[] { "less", "less_equals", "greater", "greater_equals" }
        from pair in new[] { "int64_double", "int64_uint64", "uint64_double", "uint64_int64", "double_int64", "double_uint64" }
        select $"{comparison}_{pair}",
        StringComparer.Ordinal);

    private void CheckCall(CelCall call)
    {
        if (call.Function == CelOperators.OptionalSelect && call.Target is null)
        {
            CheckOptionalSelect(call);
            return;
        }

        foreach (var argument in call.Arguments)
        {
            Check(argument);
        }

        if (call.Target is not { } target)
        {
            var name = call.Function[0] == '.' ? call.Function.Substring(1) : call.Function;
            if (environment.Function(name) is { } function)
            {
                if (name != call.Function)
                {
                    Resolved(call, new CelCall(call.Id, call.Offset, call.Span, name, null, [.. call.Arguments]));
                }

                Resolve(call, function, null);
            }
            else
            {
                UndeclaredFunction(call);
            }

            return;
        }

        if (NamespacedFunction(call, target) is { } namespaced)
        {
            Resolved(call, new CelCall(call.Id, call.Offset, call.Span, namespaced.Name, null, [.. call.Arguments]));
            Resolve(call, namespaced, null);
            return;
        }

        Check(target);
        if (environment.Function(call.Function) is { } member)
        {
            Resolve(call, member, target);
        }
        else
        {
            UndeclaredFunction(call);
        }
    }

    /// <summary>The function <c>a.b</c> of a call <c>a.b(…)</c>, which goes before a member function of a variable <c>a</c>.</summary>
    private FunctionDeclaration? NamespacedFunction(CelCall call, CelExpression target)
    {
        if (target is not (CelIdentifier or CelSelect) || CelQualifiedNames.First(target) is not { } first || !environment.BeginsFunction(first))
        {
            return null;
        }

        return CelQualifiedNames.Of(target) is { } prefix ? environment.Function($"{prefix}.{call.Function}".TrimStart('.')) : null;
    }

    private void UndeclaredFunction(CelCall call)
    {
        types[call.Id] = CelType.Error;
        Undeclared(call.Offset, call.Function);
    }

    private void CheckOptionalSelect(CelCall call)
    {
        var type = CheckField(call.Offset, call.Arguments[0], (string)((CelLiteral)call.Arguments[1]).Value!, optional: true);
        types[call.Id] = bindings.Substitute(type, unboundIsDyn: false);
        types[call.Arguments[1].Id] = CelType.String;
        references[call.Id] = environment.Function(CelOperators.OptionalSelect)?.Overloads[0].Reference;
    }

    private void Resolve(CelCall call, FunctionDeclaration function, CelExpression? target)
    {
        types[call.Id] = CelType.Error;
        if (function.Name is CelOperators.LogicalAnd or CelOperators.LogicalOr)
        {
            ResolveLogical(call, function.Overloads[0]);
            return;
        }

        var arguments = ArgumentTypes(call, target);
        CelType? result = null;
        CelOverload? first = null;
        List<CelOverload>? all = null;
        foreach (var overload in function.Overloads)
        {
            if (overload.IsMember != target is not null || (!environment.ComparesNumbersAcrossTypes && AcrossNumbers.Contains(overload.Id)))
            {
                continue;
            }

            if (overload.Arguments.Count != arguments.Length)
            {
                bindings.Skip(overload);
                continue;
            }

            var (declared, declaredResult) = overload.TypeParamCount > 0 ? bindings.Instantiate(overload) : (overload.Arguments, overload.Result);
            if (!bindings.AreAssignable(arguments, declared))
            {
                continue;
            }

            if (first is null)
            {
                first = overload;
            }
            else
            {
                (all ??= [first]).Add(overload);
            }

            var thisResult = bindings.Substitute(declaredResult, unboundIsDyn: false);
            if (result is null)
            {
                result = thisResult;
            }
            else if (!result.IsDyn && !thisResult.IsExactly(result))
            {
                result = CelType.Dyn;
            }
        }

        if (result is null)
        {
            NoOverload(call, function, arguments, target is not null);
            return;
        }

        types[call.Id] = Limited(call, result);
        references[call.Id] = all is null ? first!.Reference : new(null, all.ToArray());
    }

    private CelType[] ArgumentTypes(CelCall call, CelExpression? target)
    {
        var shift = target is null ? 0 : 1;
        var arguments = new CelType[call.Arguments.Count + shift];
        if (target is not null)
        {
            arguments[0] = Type(target);
        }

        for (var i = 0; i < call.Arguments.Count; i++)
        {
            arguments[i + shift] = Type(call.Arguments[i]);
        }

        return arguments;
    }

    private void NoOverload(CelCall call, FunctionDeclaration function, CelType[] arguments, bool hasTarget)
    {
        for (var i = 0; i < arguments.Length; i++)
        {
            arguments[i] = bindings.Substitute(arguments[i], unboundIsDyn: true);
        }

        Error(call.Offset, $"found no matching overload for '{function.Name}' applied to '{CelTypeText.OfCall(arguments, hasTarget, variables.SelfType)}'");
    }

    private void ResolveLogical(CelCall call, CelOverload overload)
    {
        var fits = true;
        foreach (var argument in call.Arguments)
        {
            if (!bindings.IsAssignable(Type(argument), CelType.Bool))
            {
                Mismatch(argument.Offset, CelType.Bool, Type(argument));
                fits = false;
            }
        }

        if (fits)
        {
            types[call.Id] = CelType.Bool;
            references[call.Id] = overload.Reference;
        }
    }
}
