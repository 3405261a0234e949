using System.Runtime.CompilerServices;
using CrdGen.Schema.Cel.Functions;
using CrdGen.Schema.Cel.Values;

namespace CrdGen.Schema.Cel.Evaluation.Steps;

/// <summary>A call of a function.</summary>
internal sealed class CallStep(int id, string name, string overload, FunctionBody? function, Step[] arguments) : Step
{
    public override int Id => id;

    public string Name => name;

    public string Overload => overload;

    public Step[] Arguments => arguments;

    protected override CelValue Compute(Frame frame)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        var values = new CelValue[arguments.Length];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = arguments[i].Evaluate(frame);
            if (values[i] is ErrorValue)
            {
                return values[i];
            }
        }

        return function is null ? ErrorValue.NoSuchFunction(name) : FunctionTable.Call(function, name, overload, values);
    }

    protected override void Count(CostTracker costs, CelValue value)
    {
        if (costs.DropArguments(arguments) is { } values)
        {
            costs.Add(CallCosts.Of(name, overload, values, value));
        }
    }
}
