using Microsoft.Extensions.Options;

namespace CrdGen.Operator;

/// <summary>Refuses options that cannot be meant, when the program starts.</summary>
internal sealed class OperatorOptionsValidation : IValidateOptions<OperatorOptions>
{
    public ValidateOptionsResult Validate(string? name, OperatorOptions options)
    {
        var wrong = options switch
        {
            _ when options.Namespaces.Any(string.IsNullOrEmpty) => "OperatorOptions.Namespaces has an empty name. All namespaces are watched where there is none in the list; is a variable of the environment not set?",
            { Resync.Ticks: <= 0 } => $"OperatorOptions.Resync is {options.Resync}: null means never.",
            { ShutdownTimeout.Ticks: < 0 } => $"OperatorOptions.ShutdownTimeout is {options.ShutdownTimeout}: zero cancels what runs at once.",
            { ShutdownGrace.Ticks: < 0 } => $"OperatorOptions.ShutdownGrace is {options.ShutdownGrace}.",
            { StuckLimit.Ticks: < 0 } => $"OperatorOptions.StuckLimit is {options.StuckLimit}: null means that stuck reconciliations do not matter.",
            _ => null,
        };
        return wrong is null ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(wrong);
    }
}
