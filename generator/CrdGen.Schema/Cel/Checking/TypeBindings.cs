using System.Globalization;
using CrdGen.Schema.Cel.Types;

namespace CrdGen.Schema.Cel.Checking;

/// <summary>
/// What the type variables of an expression are bound to so far. A comparison of types binds what makes it succeed; where it
/// fails, it leaves nothing behind.
/// </summary>
internal sealed class TypeBindings
{
    /// <summary>
    /// The most steps in comparing and rewriting types. Types can grow with the square of a source and worse; no rule that
    /// anybody wrote comes near.
    /// </summary>
    private const int StepLimit = 1_000_000;

    private readonly List<CelType> variables = new();
    private readonly List<CelType?> bound = new();
    private readonly List<(int Index, CelType? Before)> changes = new();
    private int steps;
    private int names;

    /// <summary>Whether the types were too large to go on; results mean nothing from then on.</summary>
    public bool IsExhausted => steps > StepLimit;

    /// <summary>A type variable that is bound to nothing.</summary>
    public CelType NewVariable()
    {
        var variable = CelType.TypeParam("_var" + names++.ToString(CultureInfo.InvariantCulture), variables.Count);
        variables.Add(variable);
        bound.Add(null);
        return variable;
    }

    /// <summary>Passes an overload over: its variables would have had names, which errors show.</summary>
    public void Skip(CelOverload overload) => names += overload.TypeParamCount;

    /// <summary>The overload's types with fresh variables for its parameters.</summary>
    public (CelType[] Arguments, CelType Result) Instantiate(CelOverload overload)
    {
        var fresh = new CelType?[2];
        var arguments = new CelType[overload.Arguments.Count];
        for (var i = 0; i < arguments.Length; i++)
        {
            arguments[i] = Rewrite(overload.Arguments[i], Variable);
        }

        return (arguments, Rewrite(overload.Result, Variable));

        CelType Variable(CelType parameter) => fresh[parameter.Index] ??= NewVariable();
    }

    /// <summary>Whether one type can be taken for another.</summary>
    public bool IsAssignable(CelType from, CelType to)
    {
        var mark = changes.Count;
        return Agree(from, to) || Undo(mark);
    }

    /// <summary>Whether types can be taken for others, one by one.</summary>
    public bool AreAssignable(IReadOnlyList<CelType> from, IReadOnlyList<CelType> to)
    {
        var mark = changes.Count;
        return AllAgree(from, to) || Undo(mark);
    }

    /// <summary>The type with all that is bound put in; unbound variables stay, or become <c>dyn</c>.</summary>
    public CelType Substitute(CelType type, bool unboundIsDyn) =>
        type.IsGeneric ? Rewrite(type, v => Bound(v) is { } b ? Substitute(b, unboundIsDyn) : unboundIsDyn ? CelType.Dyn : v) : type;

    /// <summary>The more general of two types that agree.</summary>
    public static CelType MostGeneral(CelType first, CelType second) => IsAsGeneral(first, second) ? first : second;

    private bool Undo(int mark)
    {
        for (var i = changes.Count - 1; i >= mark; i--)
        {
            bound[changes[i].Index] = changes[i].Before;
        }

        changes.RemoveRange(mark, changes.Count - mark);
        return false;
    }

    private CelType? Bound(CelType variable) => bound[variable.Index];

    private void Bind(CelType variable, CelType type)
    {
        changes.Add((variable.Index, bound[variable.Index]));
        bound[variable.Index] = type;
    }

    private CelType Rewrite(CelType type, Func<CelType, CelType> variable)
    {
        if (!type.IsGeneric || ++steps > StepLimit)
        {
            return type;
        }

        return type.Kind switch
        {
            CelTypeKind.TypeParam => variable(type),
            CelTypeKind.List => CelType.List(Rewrite(type.Parameters[0], variable)),
            CelTypeKind.Map => CelType.Map(Rewrite(type.Parameters[0], variable), Rewrite(type.Parameters[1], variable)),
            CelTypeKind.Type => CelType.TypeOf(Rewrite(type.Parameters[0], variable)),
            _ => CelType.Opaque(type.Name, type.Parameters.Select(p => Rewrite(p, variable)).ToArray()),
        };
    }

    private bool AllAgree(IReadOnlyList<CelType> from, IReadOnlyList<CelType> to)
    {
        if (from.Count != to.Count)
        {
            return false;
        }

        for (var i = 0; i < from.Count; i++)
        {
            if (!Agree(from[i], to[i]))
            {
                return false;
            }
        }

        return true;
    }

    private bool Agree(CelType from, CelType to)
    {
        if (++steps > StepLimit)
        {
            return false;
        }

        if (to.Kind == CelTypeKind.TypeParam)
        {
            if (TryBind(to, from, out var wasBound))
            {
                return true;
            }

            if (wasBound)
            {
                return false;
            }
        }

        if (from.Kind == CelTypeKind.TypeParam)
        {
            return TryBind(from, to, out _);
        }

        if (from.IsDynOrError || to.IsDynOrError)
        {
            return true;
        }

        if (from.Kind == CelTypeKind.Null)
        {
            return TakesNull(to);
        }

        if (to.Kind == CelTypeKind.Null)
        {
            return TakesNull(from);
        }

        return from.Kind switch
        {
            CelTypeKind.Type => to.Kind == CelTypeKind.Type,
            CelTypeKind.Opaque or CelTypeKind.List or CelTypeKind.Map =>
                from.Kind == to.Kind && from.Name == to.Name && AllAgree(from.Parameters, to.Parameters),
            _ => to.IsAssignableFrom(from),
        };
    }

    private static bool TakesNull(CelType type) =>
        type.Kind is CelTypeKind.Null or CelTypeKind.Opaque or CelTypeKind.Struct or CelTypeKind.Duration or CelTypeKind.Timestamp || type.IsNullable;

    /// <summary>Whether a variable can stand for a type; binds it if so.</summary>
    private bool TryBind(CelType variable, CelType type, out bool wasBound)
    {
        wasBound = true;
        if (IsSameVariable(variable, type))
        {
            return true;
        }

        if (Bound(variable) is { } current)
        {
            if (IsSameVariable(type, current) || (type.Kind == current.Kind && !type.IsGeneric && type.IsExactly(current)))
            {
                return true;
            }

            if (!Agree(type, current))
            {
                return false;
            }

            var general = MostGeneral(type, current);
            if (!OccursIn(variable, general))
            {
                Bind(variable, general);
            }

            return true;
        }

        wasBound = false;
        if (OccursIn(variable, type))
        {
            return false;
        }

        Bind(variable, type);
        return true;
    }

    private static bool IsSameVariable(CelType first, CelType second) =>
        first.Kind == CelTypeKind.TypeParam && second.Kind == CelTypeKind.TypeParam && first.Index == second.Index;

    /// <summary>Whether a variable is a part of a type, directly or by what others are bound to.</summary>
    private bool OccursIn(CelType variable, CelType type)
    {
        if (!type.IsGeneric || ++steps > StepLimit)
        {
            return false;
        }

        if (type.Kind == CelTypeKind.TypeParam)
        {
            return type.Index == variable.Index || (Bound(type) is { } bound && OccursIn(variable, bound));
        }

        foreach (var parameter in type.Parameters)
        {
            if (OccursIn(variable, parameter))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAsGeneral(CelType first, CelType second)
    {
        if (first.IsDyn || first.Kind == CelTypeKind.TypeParam)
        {
            return true;
        }

        if (second.IsDyn || second.Kind == CelTypeKind.TypeParam || first.Kind != second.Kind)
        {
            return false;
        }

        switch (first.Kind)
        {
            case CelTypeKind.Opaque or CelTypeKind.List or CelTypeKind.Map:
                if (first.Name != second.Name || first.Parameters.Count != second.Parameters.Count)
                {
                    return false;
                }

                for (var i = 0; i < first.Parameters.Count; i++)
                {
                    if (!IsAsGeneral(first.Parameters[i], second.Parameters[i]))
                    {
                        return false;
                    }
                }

                return true;
            case CelTypeKind.Type:
                return true;
            default:
                return first.IsExactly(second);
        }
    }
}
