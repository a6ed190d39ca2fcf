variable "env" {
  type = string
}

variable "service" {
  type = string
}

resource "aws_iam_role" "this" {
  name               = "${var.env}-${var.service}"
  assume_role_policy = "{}"
}

resource "aws_iam_role_policy" "this" {
  name = "service"
  role = aws_iam_role.this.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Sid    = "Queue"
      Effect = "Allow"
      Action = [
        "sqs:SendMessage",
        "sqs:PurgeQueue",
        "dynamodb:PutItem",
        "dynamodb:DeleteTable",
      ]
      Resource = "arn:aws:sqs:eu-central-1:*:orders-*"
    }]
  })
}
